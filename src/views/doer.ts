/** Who a cell of the matrix names, as the reader of that organization's documents knows them. */
import type { Corpus } from '../corpus/types.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { Cell, CellMode } from './cells.ts';
import { partTo, type Part } from './part.ts';
import { person } from './person.ts';

/** In what way a cell names its role, or what it says instead of one. */
export const modeWords: Readonly<Record<CellMode, string>> = {
  responsible: 'отвечает',
  approves: 'решает',
  participates: 'участвует',
  informed: 'извещается',
  condition: 'условие',
  unassigned: 'исполнитель не назван',
  annex: 'обещано приложением, текста нет',
};

/** What is said where a cell names nobody. */
const nobodyWords: Readonly<Partial<Record<CellMode, string>>> = {
  unassigned: modeWords.unassigned,
  condition: modeWords.unassigned,
  annex: modeWords.annex,
};

/**
 * The role of a cell with the position that holds it; where the holder of another role holds it, that role instead.
 * @param full whether to tell the position as well
 */
export function doerPart(corpus: Corpus, cell: Cell, full: boolean): Part {
  const { role, holder, mode, organization } = cell;
  if (role === null) return { text: nobodyWords[mode] ?? '', path: null };
  if (holder === null) return person(corpus, role, organization, full);
  const title = lowerFirst(corpus.roles.get(role)?.title ?? role);
  return partTo({ kind: 'role', id: role }, title, lowerFirst(corpus.roles.get(holder)?.title ?? holder));
}
