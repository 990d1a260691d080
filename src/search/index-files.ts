import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** A file of the index: path below the index's folder, and what is in it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the search page loads; Pagefind makes another 420 KB of interfaces that we do not use. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.ru\.pagefind|.*\.pf_(?:meta|index|fragment|filter))$/u;

/**
 * Builds the index, in Pagefind's own process.
 * @returns the files that belong below `<site>/pagefind/`
 * @throws where Pagefind reports an error
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ru' });
    if (index === undefined) throw trouble(errors);
    const added = await Promise.all(records.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
    const made = await index.getFiles();
    const failed = [...added, made].flatMap((one) => one.errors);
    if (failed.length > 0) throw trouble(failed);
    return made.files.filter(({ path }) => needed.test(path));
  } finally {
    await close();
  }
}

function trouble(errors: readonly string[]): Error {
  return new Error(`Поисковый индекс не построен: ${errors.join('; ')}`);
}
