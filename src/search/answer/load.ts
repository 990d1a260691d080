/**
 * The site's search, loaded when a reader first asks: first its words and names, then the index. A load that failed is
 * tried anew at the next question; another site that is searched along and does not answer is left out.
 */
import { href } from '../../astro/href.ts';
import { dataFile, type SearchData } from '../search-data.ts';
import { openIndex } from '../pagefind/open-index.ts';
import { wordsOf, type Library, type Site, type Words } from './library.ts';
import { joinedIndex, type StemIndex } from '../stem-index.ts';

/** @throws where the words cannot be had */
export const loadWords = once(async (): Promise<Words> => wordsOf(await loadSites()));

/** @throws where the words or the index cannot be had */
export const loadLibrary = once(async (): Promise<Library> => {
  const [words, index] = await Promise.all([loadWords(), loadIndex()]);
  return { ...words, index };
});

const loadSites = once(async (): Promise<readonly Site[]> => {
  const own = await siteAt(href('/'));
  return [own, ...(await others(own.data.along, (base) => siteAt(`${base}/`, base)))];
});

let opened: StemIndex | null = null;

/** The index, if it has come. */
export function openedIndex(): StemIndex | null {
  return opened;
}

const loadIndex = once(async (): Promise<StemIndex> => {
  const own = openIndex((path) => bytes(href('/'), path));
  // It is awaited below; until then a failure is nobody's news.
  own.catch(() => undefined);
  const [, ...along] = await loadSites();
  const bases = along.flatMap(({ base }) => base ?? []);
  const joined = await others(bases, (base) => openIndex((path) => bytes(`${base}/`, path), base));
  opened = joinedIndex([await own, ...joined]);
  return opened;
});

async function siteAt(folder: string, base?: string): Promise<Site> {
  const json = async (path: string): Promise<unknown> => (await file(folder, path)).json();
  const data = (await json(dataFile)) as SearchData;
  return { ...(base === undefined ? {} : { base }), data, json };
}

/** What is had of other sites; one that cannot be reached must not keep the own one from being searched. */
async function others<Value>(bases: readonly string[], load: (base: string) => Promise<Value>): Promise<Value[]> {
  const all = await Promise.allSettled(bases.map(load));
  return all.flatMap((one) => {
    if (one.status === 'fulfilled') return [one.value];
    console.error(one.reason);
    return [];
  });
}

async function bytes(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await file(folder, path)).arrayBuffer());
}

/** @param folder of the site @param path below the folder of its index */
async function file(folder: string, path: string): Promise<Response> {
  const answer = await fetch(`${folder}pagefind/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** The same promise for every call, until one fails. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
