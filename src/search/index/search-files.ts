/** All files of search: Pagefind's index of the site and the words that go with it. */
import type { Corpus } from '../../corpus/types.ts';
import { indexFiles, type IndexFile } from './index-files.ts';
import { searchData } from './make-data.ts';
import { dataFile } from '../search-data.ts';
import { pageTexts } from './texts/index.ts';

/**
 * The files that belong below `<site>/pagefind/`.
 * @param today `YYYY-MM-DD`: a confirmed state grows stale
 * @throws where Pagefind reports an error
 */
export async function searchFiles(corpus: Corpus, today: string): Promise<IndexFile[]> {
  const pages = pageTexts(corpus, today);
  const data = new TextEncoder().encode(JSON.stringify(searchData(corpus, pages)));
  return [...(await indexFiles(pages)), { path: dataFile, content: data }];
}
