/**
 * Adds items to the end of a list. `list.push(...items)` hands each item over as an argument, and a hundred thousand
 * of them overflow the stack: a hostile file of 300 KB has as many findings.
 */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
