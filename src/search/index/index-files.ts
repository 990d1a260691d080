/**
 * The index: Pagefind's, in its chunks, over stems. Of each page Pagefind keeps a fragment, fetched when the page is among
 * the best; into it go our own texts, of which places, order and excerpts are made in the browser.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PageText } from '../page-text.ts';
import { indexText } from './page-stems.ts';

/** A file of the index: path below the index's folder, and what is in it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind stems no word of a language it does not know; ours are stemmed. */
const language = 'unknown';
/** What the browser loads; Pagefind makes another 500 KB of interfaces and of a worker that we do not use. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/u;
/** What every compressed file of Pagefind begins with. */
const signature = 'pagefind_dcd';

/**
 * Builds the index, in Pagefind's own process.
 * @returns the files that belong below `<site>/pagefind/`
 * @throws where Pagefind reports an error
 */
export async function indexFiles(pages: readonly PageText[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw trouble(errors);
    const byUrl = new Map(pages.map((page) => [versioned(page), page]));
    const added = await Promise.all(
      Array.from(byUrl, ([url, page]) => index.addCustomRecord({ url, language, content: indexText(page) })),
    );
    const made = await index.getFiles();
    const failed = [...added, made].flatMap((one) => one.errors);
    if (failed.length > 0) throw trouble(failed);
    return made.files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => ({
        path,
        content: path.endsWith('.pf_fragment') ? withText(content, byUrl) : content,
      }));
  } finally {
    await close();
  }
}

/** The address of a page with what it says: a fragment is named by its address, and changes its name with the text. */
function versioned(page: PageText): string {
  const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 8);
  return `${page.path}?${hash}`;
}

/** A fragment that carries the page's own text instead of the stems. */
function withText(content: Uint8Array, byUrl: ReadonlyMap<string, PageText>): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  const fragment: unknown = JSON.parse(text.slice(signature.length));
  const url = typeof fragment === 'object' && fragment !== null && 'url' in fragment ? String(fragment.url) : '';
  const page = byUrl.get(url);
  if (page === undefined) throw trouble([`${url}: нет такой страницы`]);
  const own = { url: page.path, content: '', word_count: 0, filters: {}, meta: {}, anchors: [], page };
  return gzipSync(signature + JSON.stringify(own), { level: 9 });
}

function trouble(errors: readonly string[]): Error {
  return new Error(`Поисковый индекс не построен: ${errors.join('; ')}`);
}
