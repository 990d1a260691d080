/** Which things changed their place among the others: as few as possible, so that one that was moved does not move the rest. */

/** @param places the new places of things in their old order @returns indexes (in the old order) of what was moved */
export function movedAmong(places: readonly number[]): ReadonlySet<number> {
  // The longest run that is still in order stays; patience sorting finds it.
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, place] of places.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) kept.add(at);
  return new Set(Array.from(places.keys()).filter((index) => !kept.has(index)));
}
