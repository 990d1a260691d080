/** The id of a new file: what will not do, and one that will. */
import type { Collection } from '../corpus/entries.ts';
import { mixedId } from '../findings/lookalike.ts';
import { counted } from '../findings/plural.ts';
import { isId, likelyId } from '../schemas/id.ts';
import { always, type Question, type Situation } from './question.ts';
import { idOfWords } from './transliterate.ts';

/** An id is read out, typed and printed; a longer one is no name for a file on every disk either. */
const longest = 80;

/**
 * The question for the id of a new entry.
 * @param taken collections among which it must be unique @param basis the words it is made from where none is given
 */
export function idQuestion(
  taken: readonly Collection[],
  basis: (situation: Situation) => readonly (string | undefined)[],
): Question {
  return {
    flag: 'id',
    words: 'имя файла и адрес страницы (id)',
    help: 'Id не меняют никогда.',
    required: always,
    offered: (situation) => freeId(situation, taken, basis(situation)),
    problem: (value, situation) => idProblem(value, situation, taken),
  };
}

function freeId(
  situation: Situation,
  taken: readonly Collection[],
  parts: readonly (string | undefined)[],
): string | null {
  // A name that lacks a part is no name.
  if (parts.includes(undefined)) return null;
  const ids = parts.flatMap((part) => idOfWords(part ?? '') ?? []);
  if (ids.length === 0) return null;
  const id = bounded(ids.join('-'), longest - spare);
  const known = knownIds(situation, taken);
  for (let count = 1; count <= known.size + 1; count++) {
    const free = count === 1 ? id : `${id}-${count}`;
    if (!known.has(free)) return free;
  }
  return null;
}

/** Room for «-2» and the like behind an id that is offered. */
const spare = 6;

/** An id cut to so many characters, between its parts where that can be. */
function bounded(id: string, room: number): string {
  if (id.length <= room) return id;
  const cut = id.slice(0, room + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, room);
}

function idProblem(value: string, situation: Situation, taken: readonly Collection[]): string | null {
  const mixed = mixedId(value);
  if (mixed !== null) return `${mixed.what} — не id: ${mixed.why}. ${mixed.hint}`;
  if (!isId(value)) {
    const meant = likelyId(value) ?? idOfWords(value);
    const form = 'Id — строчные латинские буквы, цифры и одиночные дефисы.';
    return `«${value}» — не id. ${form}${meant === null ? '' : ` Подойдёт «${bounded(meant, longest)}».`}`;
  }
  if (value.length > longest) {
    return `В этом id ${counted(value.length, 'знак', 'знака', 'знаков')}, а можно не больше ${longest}. Подойдёт «${bounded(value, longest)}».`;
  }
  if (!knownIds(situation, taken).has(value)) return null;
  const free = freeId(situation, taken, [value]);
  return `Id «${value}» уже занят.${free === null ? '' : ` Свободен «${free}».`}`;
}

function knownIds({ context }: Situation, taken: readonly Collection[]): ReadonlySet<string> {
  const { known } = context.checked.basis.entries;
  return new Set(taken.flatMap((collection) => [...(known.get(collection) ?? [])]));
}
