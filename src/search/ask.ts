/** The seam between a reader's words and Pagefind: the understanding of Russian queries belongs in here. */
import { hits, type Hit } from './hits.ts';
import { loadPagefind } from './pagefind.ts';
import { searchWords } from './query.ts';

/** What there is to a query. */
export interface Answer {
  /** Places, the best first. */
  readonly hits: readonly Hit[];
  /** Whether places beyond these were left unread because the query fits too many pages. */
  readonly more: boolean;
}

/** Pages whose text is fetched for one answer, the best by Pagefind's count. */
const pagesRead = 24;

/**
 * Finds what a query asks for.
 * @throws where the index cannot be loaded
 */
export async function ask(query: string): Promise<Answer> {
  const pagefind = await loadPagefind();
  const words = searchWords(query);
  const found = await pagefind.search(words);
  const results = found.results.filter(({ score }) => score > 0);
  const pages = await Promise.all(results.slice(0, pagesRead).map((result) => result.data()));
  return { hits: hits(pages, words), more: results.length > pagesRead };
}
