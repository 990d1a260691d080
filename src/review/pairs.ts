/** Things of two versions that are one. */

/** A pair that could be one, by their place in the two lists, and how alike they are (0 to 1). */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** Takes the most alike first, each thing once; the other way round it takes the same. */
export function bestPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates.toSorted(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.min(a.before, a.after) - Math.min(b.before, b.after) ||
      Math.max(a.before, a.after) - Math.max(b.before, b.after),
  );
  const before = new Set<number>();
  const after = new Set<number>();
  return sorted.filter((candidate) => {
    if (before.has(candidate.before) || after.has(candidate.after)) return false;
    before.add(candidate.before);
    after.add(candidate.after);
    return true;
  });
}

/** The values that stand once in a list, with their place. */
export function uniquePlaces(values: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [place, value] of values.entries()) {
    if (places.has(value)) twice.add(value);
    places.set(value, place);
  }
  for (const value of twice) places.delete(value);
  return places;
}
