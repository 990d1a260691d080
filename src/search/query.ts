/** Words that stand in nearly every text and find nothing by themselves. */
const fillers: ReadonlySet<string> = new Set(
  'а без в во для до за и из или к ко на не ни но о об от по под при про с со то у'.split(' '),
);

/**
 * The words of a query that are worth looking for. Pagefind matches prefixes, so «и» alone would fit half of all words.
 * @param query as typed
 * @returns the query without fillers; as it is where it holds nothing else
 */
export function searchWords(query: string): string {
  const words = query.trim().split(/\s+/u);
  const told = words.filter((word) => !fillers.has(word.toLowerCase()));
  return (told.length === 0 ? words : told).join(' ');
}
