/** Numbers whose first parts do not fit the place they stand at. */
import type { WrittenClause } from '../markup/written.ts';
import { alone, type Around, type Entry } from './numbers-around.ts';
import { isAbove } from './numbers.ts';
import { romanValue } from './roman.ts';

/** How a number has strayed: under a foreign number, without the number above, or from the numbers of its section. */
export type Astray = 'foreign' | 'orphan' | 'section';

/**
 * The clauses that have strayed. Two parts need no clause above them (sections may begin with 2.1), unless others of
 * the section have theirs; three and more need it where any of the document has.
 * @param hasParent whether the number above a clause's own stands anywhere it may
 */
export function astrayAmong(
  entries: readonly Entry[],
  places: ReadonlyMap<Entry, Around>,
  hasParent: (entry: Entry) => boolean,
): ReadonlyMap<Entry, Astray> {
  const strayed = new Map<Entry, Astray>();
  /** Sections and depths where numbers stand under their parents. */
  const placed = new Set<WrittenClause['section'] | number>();
  /** Sections some of whose numbers begin with the number of the section. */
  const prefixed = new Set<WrittenClause['section']>();
  for (const entry of entries) {
    const { clause, number } = entry;
    const { under } = places.get(entry) ?? alone;
    if (under !== null && isAbove(under, number)) placed.add(peers(entry));
    if (under === null && isOfSection(entry)) prefixed.add(clause.section);
  }
  for (const entry of entries) {
    const { clause, number } = entry;
    if (number.above.length === 0) continue;
    const { under } = places.get(entry) ?? alone;
    const lost = under === null ? placed.has(peers(entry)) : !isAbove(under, number);
    if (lost) strayed.set(entry, hasParent(entry) ? 'foreign' : 'orphan');
    else if (under === null && prefixed.has(clause.section) && !isOfSection(entry)) strayed.set(entry, 'section');
  }
  return strayed;
}

/** Those among whom a number is looked at: its section, or its depth in the whole document. */
function peers({ clause, number }: Entry): WrittenClause['section'] | number {
  return number.above.length === 1 ? clause.section : number.above.length;
}

function isOfSection({ clause, number }: Entry): boolean {
  return clause.section !== null && number.above[0] === romanValue(clause.section.number);
}
