import type { Basis } from '../corpus/build.ts';
import type { Collection } from '../corpus/entries.ts';

/** Whether every file of a collection could be read; else «nobody names it» may be true only of what was read. */
export function allRead({ entries }: Basis, collection: Collection): boolean {
  return entries[collection].length === (entries.known.get(collection)?.size ?? 0);
}
