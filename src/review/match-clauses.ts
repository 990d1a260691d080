/** Which clause of the earlier text is which of the later: by anchor, and by words where it was moved or numbered anew. */
import type { Clause } from '../corpus/types.ts';
import { bestPairs, uniquePlaces, type Candidate } from './pairs.ts';
import { spaced } from './spaced.ts';
import { bagOf, similarity } from './similarity.ts';

export interface MatchedClauses {
  readonly pairs: readonly { readonly before: Clause; readonly after: Clause }[];
  readonly removed: readonly Clause[];
  readonly added: readonly Clause[];
}

/** Under one anchor so little in common is enough: an address is kept for its clause. */
const keptLikeness = 0.3;
/** Under another anchor a text must be much the same to be the same clause. */
const movedLikeness = 0.6;
/** More pairs than this are not compared by words. */
const mostPairs = 250_000;

/** Matches the clauses of two versions of one document. The other way round the same are matched. */
export function matchClauses(before: readonly Clause[], after: readonly Clause[]): MatchedClauses {
  const pairs: { before: Clause; after: Clause }[] = [];
  let restBefore = before;
  let restAfter = after;
  const take = (found: readonly (readonly [Clause, Clause])[]): void => {
    if (found.length === 0) return;
    const taken = new Set(found.flat());
    for (const [one, other] of found) pairs.push({ before: one, after: other });
    restBefore = restBefore.filter((clause) => !taken.has(clause));
    restAfter = restAfter.filter((clause) => !taken.has(clause));
  };
  take(byAnchor(restBefore, restAfter, (one, other) => spaced(one.text) === spaced(other.text)));
  take(bySameWords(restBefore, restAfter));
  take(byAnchor(restBefore, restAfter, (one, other) => likeness(one, other) >= keptLikeness));
  take(byLikeWords(restBefore, restAfter));
  take(byAnchor(restBefore, restAfter, () => true));
  return { pairs, removed: restBefore, added: restAfter };
}

function byAnchor(
  before: readonly Clause[],
  after: readonly Clause[],
  fits: (one: Clause, other: Clause) => boolean,
): (readonly [Clause, Clause])[] {
  const named = new Map(after.map((clause) => [clause.anchor, clause]));
  return before.flatMap((clause) => {
    const other = named.get(clause.anchor);
    return other !== undefined && fits(clause, other) ? [[clause, other] as const] : [];
  });
}

function bySameWords(before: readonly Clause[], after: readonly Clause[]): (readonly [Clause, Clause])[] {
  const places = uniquePlaces(after.map(({ text }) => spaced(text)));
  const own = uniquePlaces(before.map(({ text }) => spaced(text)));
  return Array.from(own).flatMap(([text, place]) => {
    const one = before[place];
    const other = after[places.get(text) ?? -1];
    return text === '' || one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

function byLikeWords(before: readonly Clause[], after: readonly Clause[]): (readonly [Clause, Clause])[] {
  if (before.length * after.length > mostPairs) return [];
  const bags = after.map(({ text }) => bagOf(text));
  const candidates = before.flatMap(({ text }, place): Candidate[] => {
    const bag = bagOf(text);
    if (bag.size === 0) return [];
    return bags.flatMap((other, index): Candidate[] => {
      const alike = similarity(bag, other);
      return alike < movedLikeness ? [] : [{ before: place, after: index, likeness: alike }];
    });
  });
  return bestPairs(candidates).flatMap((pair) => {
    const one = before[pair.before];
    const other = after[pair.after];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

function likeness(one: Clause, other: Clause): number {
  return similarity(bagOf(one.text), bagOf(other.text));
}
