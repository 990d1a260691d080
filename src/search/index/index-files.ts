/**
 * The index: Pagefind's, in its chunks, over stems. Of each page Pagefind keeps a fragment, fetched when the page is among
 * the best; into it go our own texts, of which places, order and excerpts are made in the browser.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PageText } from '../page-text.ts';
import { packed, unpacked } from '../pagefind/unpacked.ts';
import { leanChunk } from './lean-chunk.ts';
import { indexText } from './page-stems.ts';

/** A file of the index: path below the index's folder, and what is in it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind stems no word of a language it does not know; ours are stemmed. */
const language = 'unknown';
/** What the browser loads; Pagefind makes another 700 KB of code and interfaces that we do not use. */
const needed = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|fragment))$/u;

/**
 * Builds the index, in Pagefind's own process.
 * @param slips stems that are no words
 * @returns the files that belong below `<site>/pagefind/`
 * @throws where Pagefind reports an error
 */
export async function indexFiles(pages: readonly PageText[], slips: ReadonlySet<string>): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw trouble(errors);
    const byUrl = new Map(pages.map((page) => [versioned(page), page]));
    const added = await Promise.all(
      Array.from(byUrl, ([url, page]) => index.addCustomRecord({ url, language, content: indexText(page, slips) })),
    );
    const made = await index.getFiles();
    const failed = [...added, made].flatMap((one) => one.errors);
    if (failed.length > 0) throw trouble(failed);
    return await Promise.all(
      made.files
        .filter(({ path }) => needed.test(path))
        .map(async ({ path, content }) => ({
          path,
          content: await shipped(path, new Uint8Array(content), byUrl),
        })),
    );
  } finally {
    await close();
  }
}

/** The address of a page with what it says: a fragment is named by its address, and changes its name with the text. */
function versioned(page: PageText): string {
  const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 8);
  return `${page.path}?${hash}`;
}

/** A file of the index as it is shipped. */
async function shipped(
  path: string,
  file: Uint8Array<ArrayBuffer>,
  byUrl: ReadonlyMap<string, PageText>,
): Promise<Uint8Array> {
  if (path.endsWith('.pf_index')) return packed(leanChunk(await unpacked(file)), zip);
  return path.endsWith('.pf_fragment') ? packed(withText(await unpacked(file), byUrl), zip) : file;
}

function zip(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9 });
}

/** A fragment that carries the page's own text instead of the stems. */
function withText(content: Uint8Array, byUrl: ReadonlyMap<string, PageText>): Uint8Array {
  const fragment: unknown = JSON.parse(new TextDecoder().decode(content));
  const url = typeof fragment === 'object' && fragment !== null && 'url' in fragment ? String(fragment.url) : '';
  const page = byUrl.get(url);
  if (page === undefined) throw trouble([`${url}: нет такой страницы`]);
  const own = { url: page.path, content: '', word_count: 0, filters: {}, meta: {}, anchors: [], page };
  return new TextEncoder().encode(JSON.stringify(own));
}

function trouble(errors: readonly string[]): Error {
  return new Error(`Поисковый индекс не построен: ${errors.join('; ')}`);
}

/** Reads files of an index that are at hand. */
export function readerOf(files: readonly IndexFile[]): (path: string) => Promise<Uint8Array<ArrayBuffer>> {
  const byPath = new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  return (path) => {
    const content = byPath.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(new Uint8Array(content));
  };
}
