/**
 * The site as search reads it, loaded when a reader first asks: first its words and names, small and enough for the
 * likeliest answers, then Pagefind with the index. A load that failed is tried anew at the next question.
 */
import { href } from '../../astro/href.ts';
import { config } from '../../../punkt.config.ts';
import { joinedData } from './join-data.ts';
import { readLexicon, type Lexicon } from '../language/lexicon.ts';
import { dataFile, type SearchData } from '../search-data.ts';
import { stemIndex, type Pagefind, type StemIndex } from './stem-index.ts';

/** The words of a site, without its index. */
export interface Words {
  readonly data: SearchData;
  readonly lexicon: Lexicon;
}

/** A site, ready to be searched. */
export interface Library extends Words {
  readonly index: StemIndex;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind & {
    init(): Promise<void>;
    mergeIndex(path: string, options: { baseUrl: string }): Promise<void>;
  };
}

/** @throws where the words cannot be had */
export const loadWords = once(async (): Promise<Words> => {
  const others = config.searchAlso.map(async (site) => ({
    base: site.replace(/\/$/u, ''),
    data: await readData(folderOf(site)),
  }));
  const data = joinedData(await Promise.all([readData(ownFolder()).then((own) => ({ data: own })), ...others]));
  return { data, lexicon: readLexicon(data.lexicon) };
});

/** @throws where the words or the index cannot be had */
export const loadLibrary = once(async (): Promise<Library> => {
  const [words, index] = await Promise.all([loadWords(), loadIndex()]);
  return { ...words, index };
});

const loadIndex = once(async (): Promise<StemIndex> => {
  const folder = ownFolder();
  if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly');
  // Pagefind itself only logs a missing index and then waits for ever, so its absence is noticed here.
  const entry = await fetch(new URL('pagefind-entry.json', folder));
  if (!entry.ok) throw new Error(`pagefind-entry.json: ${entry.status}`);
  const module = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as PagefindModule;
  // A worker would be another 11 KB; a question costs some milliseconds.
  const pagefind = module.createInstance({ basePath: folder.pathname, noWorker: true });
  await pagefind.init();
  for (const site of config.searchAlso) await pagefind.mergeIndex(folderOf(site).pathname, { baseUrl: site });
  return stemIndex(pagefind);
});

function ownFolder(): URL {
  return new URL(href('/pagefind/'), location.href);
}

/** Where a site of the same host that is searched along has its index. */
function folderOf(base: string): URL {
  return new URL(`${base}pagefind/`, location.href);
}

async function readData(folder: URL): Promise<SearchData> {
  const answer = await fetch(new URL(dataFile, folder));
  if (!answer.ok) throw new Error(`${dataFile}: ${answer.status}`);
  return (await answer.json()) as SearchData;
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
