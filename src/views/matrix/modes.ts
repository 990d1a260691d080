/** The marks of the matrix and the states of a cell: letters, words, in the order of the legend. */
import type { CellMode } from '../cells.ts';

/** A way to take part in a responsibility, with its letter. */
export interface ModeWords {
  readonly letter: string;
  /** «отвечает» */
  readonly one: string;
  /** «отвечают» */
  readonly several: string;
  /** What it means, for the legend. */
  readonly meaning: string;
}

/** The ways a role is named in, the heaviest first. */
export const modes = {
  responsible: {
    letter: 'О',
    one: 'отвечает',
    several: 'отвечают',
    meaning: 'делает это или отвечает, чтобы было сделано',
  },
  approves: { letter: 'Р', one: 'решает', several: 'решают', meaning: 'утверждает, принимает решение' },
  participates: { letter: 'У', one: 'участвует', several: 'участвуют', meaning: 'делает вместе с тем, кто отвечает' },
  informed: { letter: 'И', one: 'извещается', several: 'извещаются', meaning: 'получает сведения' },
  condition: {
    letter: 'усл.',
    one: 'условие',
    several: 'условие',
    meaning: 'документ ставит это условием, а не поручением',
  },
} as const satisfies Readonly<Partial<Record<CellMode, ModeWords>>>;

export type RoleMode = keyof typeof modes;

/** The states of a cell that no role stands in. */
export const states = {
  absent: { words: 'не названо', meaning: 'в документе не названо; это не значит, что никто этого не делает' },
  unassigned: { words: 'исполнитель не назван', meaning: 'документ велит это делать и не говорит кому' },
  condition: { words: 'условие', meaning: 'документ ставит это условием, исполнителя нет' },
  annex: { words: 'приложение без текста', meaning: 'об этом обещано приложение, текста которого в базе нет' },
} as const;

export type StateMode = keyof typeof states;

/** Whether a mode of a cell names a role in some way. */
export function isRoleMode(mode: CellMode): mode is RoleMode {
  return Object.hasOwn(modes, mode);
}
