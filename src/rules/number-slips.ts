/** Numbered clauses of a document with whose numbers something is wrong. */
import type { Body } from '../corpus/bodies.ts';
import { memoized } from '../corpus/memoized.ts';
import type { WrittenClause } from '../markup/written.ts';
import { astrayAmong, type Astray } from './astray.ts';
import { speaksOfNumbers } from './erratum-words.ts';
import { alone, numbersAround, type Around, type Entry } from './numbers-around.ts';
import { comesBehind, isNextTo, printed, readNumber, type ClauseNumber } from './numbers.ts';
import { cardLine } from './place.ts';

/** A numbered clause and what is wrong with its number. */
export interface NumberSlip extends Entry, Around {
  /** How it has strayed, or null. */
  readonly astray: Astray | null;
  /** Whether the same number stands before it. */
  readonly twice: boolean;
  /** Whether it stands behind a greater number of its kind. */
  readonly late: boolean;
  /** The first and the last of the numbers that are missing straight before it, or null. */
  readonly missing: readonly [first: number, last: number] | null;
  /** Whether a number may stand here without being there already. */
  readonly isFree: (number: ClauseNumber) => boolean;
  /** Whether the card says that the numbers of the original are so. */
  readonly acknowledged: boolean;
}

/** Every clause of a document whose number is wrong in some way, in order. */
export const numberSlips = memoized((body: Body): readonly NumberSlip[] => {
  const anew = beginAnew(body);
  const { clauses } = body.written;
  if (isRegular(clauses, anew)) return [];
  const entries = clauses.flatMap((clause): Entry[] =>
    clause.number === null ? [] : [{ clause, number: readNumber(clause.number) }],
  );
  /** A number where it may stand once: in the document, or in a section where numbers begin anew. */
  const key = ({ clause }: Entry, number: string): string =>
    anew ? `${clause.section?.number ?? ''} ${number}` : number;
  const known = new Set(entries.map((entry) => key(entry, own(entry))));
  const strayed = astrayAmong(entries, numbersAround(entries, anew, new Set()), (entry) =>
    known.has(key(entry, entry.number.above.join('.'))),
  );
  const places = numbersAround(entries, anew, strayed);
  const seen = new Set<string>();
  /** Numbers that errata name where another number stands («по порядку должен быть 3»): they are not missing. */
  const named = new Set<string>();
  return entries.flatMap((entry): NumberSlip[] => {
    const { clause, number } = entry;
    const around = places.get(entry) ?? alone;
    const astray = strayed.get(entry) ?? null;
    const isFree = (other: ClauseNumber): boolean => !known.has(key(entry, printed(other, other.last)));
    const twice = seen.has(key(entry, own(entry)));
    seen.add(key(entry, own(entry)));
    const late = astray === null && !twice && around.before !== null && comesBehind(around.before, number);
    const isMissing = (other: ClauseNumber): boolean =>
      isFree(other) && !named.has(key(entry, printed(other, other.last)));
    const missing = astray === null ? missingBefore(number, around, isMissing) : null;
    if (astray === null && !twice && !late && missing === null) return [];
    const erratum = cardLine(clause, 'Ошибка оригинала')?.value ?? '';
    const acknowledged = speaksOfNumbers(erratum);
    if (acknowledged && missing === null)
      for (const [other] of erratum.matchAll(/\d+(?:\.\d+)*/gu)) named.add(key(entry, other));
    return [{ ...entry, ...around, astray, twice, late, missing, isFree, acknowledged }];
  });
});

/** Whether every number follows its neighbour: most documents need no closer look. */
function isRegular(clauses: readonly WrittenClause[], anew: boolean): boolean {
  let section: WrittenClause['section'] | undefined;
  let last: readonly string[] = [];
  for (const clause of clauses) {
    if (clause.number === null) continue;
    const parts = clause.number.split('.');
    if (anew && clause.section !== section) last = [];
    section = clause.section;
    const depth = parts.length - 1;
    if (depth > last.length || Number(parts[depth]) !== Number(last[depth] ?? 0) + 1) return false;
    for (let index = 0; index < depth; index++) if (parts[index] !== last[index]) return false;
    last = parts;
  }
  return true;
}

function own({ number }: Entry): string {
  return printed(number, number.last);
}

/** Whether numbers begin anew in each section. */
function beginAnew({ lines: { text } }: Body): boolean {
  const key = text.indexOf('\nnumbering:');
  return key !== -1 && /^\nnumbering:[ \t]*["']?section/u.test(text.slice(key, key + 40));
}

/** Numbers that stand elsewhere are not missing but out of their order. */
const mostCounted = 9_999;

function missingBefore(
  number: ClauseNumber,
  { before }: Around,
  isMissing: (number: ClauseNumber) => boolean,
): readonly [number, number] | null {
  // No document counts so far; far above that, a number less one is the same number to JavaScript.
  if (number.last > mostCounted) return null;
  let first = before !== null && isNextTo(before, number) ? before.last + 1 : 1;
  while (first < number.last && !isMissing({ ...number, last: first })) first++;
  if (first >= number.last) return null;
  let last = number.last - 1;
  while (!isMissing({ ...number, last })) last--;
  return [first, last];
}
