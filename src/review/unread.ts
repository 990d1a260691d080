/** What a graph does not hold although its file is there: it could not be read, and is neither new nor gone. */
import type { Collection } from '../corpus/entries.ts';
import type { CheckedContent } from '../rules/check.ts';

/** Whether the entry is written in the content and the graph does not hold it. */
export function isUnread({ basis, corpus }: CheckedContent, collection: Collection, id: string): boolean {
  const isKnown = basis.entries.known.get(collection)?.has(id) ?? false;
  return isKnown && !corpus[collection].has(id);
}
