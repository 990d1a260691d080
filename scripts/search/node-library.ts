/** A site's search outside a browser, over the files of its index. */
import { readerOf, type IndexFile } from '../../src/search/index/index-files.ts';
import { wordsOf, type Library, type Site } from '../../src/search/answer/library.ts';
import { joinedIndex } from '../../src/search/stem-index.ts';
import { openIndex } from '../../src/search/pagefind/open-index.ts';
import { dataFile, type SearchData } from '../../src/search/search-data.ts';

/** A site that is searched along. */
export interface OtherSite {
  /** Where it stands beside the first one: `/schools/17`. */
  readonly base: string;
  /** Files of `searchFiles`. */
  readonly files: readonly IndexFile[];
}

/** A site's search, and with it that of others that are searched along. @param files of `searchFiles` */
export async function openLibrary(files: readonly IndexFile[], others: readonly OtherSite[] = []): Promise<Library> {
  const sites = await Promise.all([siteOf(files), ...others.map((other) => siteOf(other.files, other.base))]);
  const indexes = [
    await openIndex(readerOf(files)),
    ...(await Promise.all(others.map((other) => openIndex(readerOf(other.files), other.base)))),
  ];
  return { ...wordsOf(sites), index: joinedIndex(indexes) };
}

async function siteOf(files: readonly IndexFile[], base?: string): Promise<Site> {
  const read = readerOf(files);
  const json = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await read(path)));
  const data = (await json(dataFile)) as SearchData;
  return { ...(base === undefined ? {} : { base }), data, json };
}
