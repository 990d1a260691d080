/** All files of search: Pagefind's index of the site and the words that go with it. */
import type { Corpus } from '../../corpus/types.ts';
import { indexFiles, type IndexFile } from './index-files.ts';
import { searchData, siteLexicon, type SearchSettings } from './make-data.ts';
import { withMendedNames } from './mended-names.ts';
import { withPhrasings } from './phrasings/index.ts';
import { proveReadable } from './prove-readable.ts';
import { dataFile, synonymFile } from '../search-data.ts';
import { pageTexts } from './texts/index.ts';

/**
 * The files that belong below `<site>/pagefind/`.
 * @param today `YYYY-MM-DD`: a confirmed state grows stale
 * @throws where Pagefind reports an error, or has written what is not read as it was meant
 */
export async function searchFiles(
  corpus: Corpus,
  today: string,
  settings: SearchSettings = { searchAlso: [], defaultOrganization: null },
): Promise<readonly IndexFile[]> {
  const phrased = pageTexts(corpus, today).map(withPhrasings);
  const made = siteLexicon(corpus, phrased);
  const pages = phrased.map((page) => withMendedNames(page, made.lexicon));
  const index = await indexFiles(pages, made.slips);
  await proveReadable(index, pages, made.slips);
  return [
    ...index,
    json(dataFile, searchData(made, pages, settings)),
    ...Array.from(made.chunks, ([name, chunk]) => json(synonymFile(name), chunk)),
  ];
}

function json(path: string, content: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}
