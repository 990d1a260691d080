/** Which clause of a variant stands for which clause of its pattern. */
import type { Clause } from '../../corpus/types.ts';
import { likenessOf, sameNumber } from './likeness.ts';

/** Two clauses that stand for each other, or one that has none. */
export interface Aligned {
  readonly pattern: Clause | null;
  readonly variant: Clause | null;
  /** Whether it stands elsewhere among the others than in the pattern. */
  readonly moved: boolean;
}

/** Places in the pattern and in the variant. */
interface Place {
  readonly at: number;
  readonly to: number;
}

/**
 * Aligns the clauses of two documents, one to one: the two that are most alike first, then of the rest the two most
 * alike, over both documents at once. The other way round the same clauses stand for each other.
 * @returns all clauses of both, in the order of the pattern; what is new stands behind what it follows in the variant
 */
export function align(pattern: readonly Clause[], variant: readonly Clause[]): readonly Aligned[] {
  const counterpart = new Map<number, number>();
  const taken = new Set<number>();
  const pair = ({ at, to }: Place): void => {
    if (counterpart.has(at) || taken.has(to)) return;
    counterpart.set(at, to);
    taken.add(to);
  };
  candidates(pattern, variant).forEach(pair);
  parents(pattern, variant, counterpart).forEach(pair);
  const inPlace = longestRise(pattern.flatMap((_, at) => counterpart.get(at) ?? []));
  const rows = pattern.map((clause, at): Aligned => {
    const to = counterpart.get(at);
    const other = to === undefined ? null : (variant[to] ?? null);
    return { pattern: clause, variant: other, moved: to !== undefined && !inPlace.has(to) };
  });
  return withAdded(rows, variant, taken);
}

/** Most alike first; of equals those that stand nearest to each other, then those that stand first. */
function candidates(pattern: readonly Clause[], variant: readonly Clause[]): readonly Place[] {
  const likeness = likenessOf(pattern, variant);
  const found = pattern.flatMap((one, at) =>
    variant.flatMap((other, to) => {
      const how = likeness(one, other);
      return how === null ? [] : [{ at, to, how }];
    }),
  );
  return found.toSorted((a, b) => b.how - a.how || byPlace(a, b));
}

/** Clauses with one number whose sub-clauses stand for each other: «Методист» and «Рабочая группа» above like functions. */
function parents(
  pattern: readonly Clause[],
  variant: readonly Clause[],
  counterpart: ReadonlyMap<number, number>,
): readonly Place[] {
  const at = new Map(pattern.map(({ anchor }, index) => [anchor, index]));
  const to = new Map(variant.map(({ anchor }, index) => [anchor, index]));
  const found = Array.from(counterpart, ([child, other]): Place | null => {
    const one = at.get(pattern[child]?.parent ?? '');
    const two = to.get(variant[other]?.parent ?? '');
    return one === undefined || two === undefined ? null : { at: one, to: two };
  });
  return found
    .filter((place) => place !== null)
    .filter((place) => {
      const [one, other] = [pattern[place.at], variant[place.to]];
      return one !== undefined && other !== undefined && sameNumber(one, other);
    })
    .toSorted(byPlace);
}

function byPlace(a: Place, b: Place): number {
  return Math.abs(a.at - a.to) - Math.abs(b.at - b.to) || a.at + a.to - (b.at + b.to);
}

/** Puts what only the variant has behind what it follows there, and behind what went missing in its place. */
function withAdded(
  rows: readonly Aligned[],
  variant: readonly Clause[],
  taken: ReadonlySet<number>,
): readonly Aligned[] {
  const behind = new Map<Clause | null, Aligned[]>();
  let last: Clause | null = null;
  for (const [to, clause] of variant.entries()) {
    if (taken.has(to)) last = clause;
    else behind.set(last, [...(behind.get(last) ?? []), { pattern: null, variant: clause, moved: false }]);
  }
  const out: Aligned[] = [];
  let waiting = behind.get(null) ?? [];
  for (const row of rows) {
    if (row.variant !== null) {
      out.push(...waiting);
      waiting = behind.get(row.variant) ?? [];
    }
    out.push(row);
  }
  return [...out, ...waiting];
}

/** The longest run of numbers that rise, as a set: what keeps its order. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the index of the least number that a rise of that length can end in. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const at = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = at === -1 ? ends.length : at;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const rise = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.add(numbers[index] ?? 0);
  return rise;
}
