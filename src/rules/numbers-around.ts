/** Numbers of clauses in the order of the text: which stands before which, and under which. */
import type { WrittenClause } from '../markup/written.ts';
import type { ClauseNumber } from './numbers.ts';

/** A clause with its number. */
export interface Entry {
  readonly clause: WrittenClause;
  readonly number: ClauseNumber;
}

/** What stands around a numbered clause. */
export interface Around {
  /** The number of the same depth before it, or null where it is the first behind its parent or section. */
  readonly before: ClauseNumber | null;
  /** The number one part shorter that it stands under, or null where there is none. */
  readonly under: ClauseNumber | null;
}

/** Nothing stands around it. */
export const alone: Around = { before: null, under: null };

/**
 * The numbers around each clause.
 * @param anew whether numbers begin anew in each section @param left clauses that are not counted
 */
export function numbersAround(
  entries: readonly Entry[],
  anew: boolean,
  left: { has(entry: Entry): boolean },
): ReadonlyMap<Entry, Around> {
  const places = new Map<Entry, Around>();
  let section: WrittenClause['section'] | undefined;
  /** The last number of each depth since the section, or the number above, changed. */
  let last: (ClauseNumber | null)[] = [];
  for (const entry of entries) {
    const { clause, number } = entry;
    const depth = number.above.length;
    // Where numbers run through the document, the first of a section goes on, unless it is 1 again.
    if (clause.section !== section) last = anew || depth > 0 || number.last === 1 ? [] : last.slice(0, 1);
    section = clause.section;
    places.set(entry, { before: last[depth] ?? null, under: last[depth - 1] ?? null });
    if (left.has(entry)) continue;
    while (last.length <= depth) last.push(null);
    last.length = depth + 1;
    last[depth] = number;
  }
  return places;
}
