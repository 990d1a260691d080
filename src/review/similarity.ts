/** How much two texts have in common. */

/** The words of a text with how often each stands there. */
export type Bag = ReadonlyMap<string, number>;

/** What a text consists of; case and signs do not count. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of words that two texts have in common, 0 to 1; the same in both directions. */
export function similarity(one: Bag, other: Bag): number {
  const all = size(one) + size(other);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / all;
}

function size(bag: Bag): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}
