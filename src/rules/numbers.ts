/** Numbers of clauses as they follow each other. */
import type { Body } from '../corpus/bodies.ts';
import type { WrittenClause } from '../markup/written.ts';
import { cardLine } from './place.ts';

/** A printed number in parts: «3.4» is `{ above: [3], last: 4 }`. */
export interface ClauseNumber {
  readonly above: readonly number[];
  readonly last: number;
}

/** A numbered clause and the number of the same depth that stands before it in the same section. */
export interface Numbered {
  readonly clause: WrittenClause;
  readonly number: ClauseNumber;
  /** Null where it is the first of its depth behind its parent or section. */
  readonly before: ClauseNumber | null;
  /** Whether the card says that the original is so. */
  readonly acknowledged: boolean;
}

/** Reads a printed number. @param written without the last dot */
export function readNumber(written: string): ClauseNumber {
  const parts = written.split('.').map(Number);
  return { above: parts.slice(0, -1), last: parts.at(-1) ?? 0 };
}

/** Whether two numbers have the same parts but the last. */
export function isNextTo(a: ClauseNumber, b: ClauseNumber): boolean {
  return a.above.length === b.above.length && a.above.every((part, index) => part === b.above[index]);
}

/** Every numbered clause of a document with the one that its number follows. */
export function* numberedSiblings({ written }: Body): Iterable<Numbered> {
  let section: WrittenClause['section'] | undefined;
  /** The last number of each depth since the section, or the number above, changed. */
  let last: ClauseNumber[] = [];
  for (const clause of written.clauses) {
    if (clause.number === null) continue;
    const number = readNumber(clause.number);
    if (section !== undefined && clause.section !== section && startsAnew(number)) last = [];
    section = clause.section;
    const depth = number.above.length;
    yield {
      clause,
      number,
      before: last[depth] ?? null,
      acknowledged: cardLine(clause, 'Ошибка оригинала') !== undefined,
    };
    last = [...last.slice(0, depth), number];
  }
}

/** In a new section numbers begin anew; where they run through the document, the first of them goes on. */
function startsAnew({ above, last }: ClauseNumber): boolean {
  return above.length > 0 || last === 1;
}
