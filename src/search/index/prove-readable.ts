/** Reads the index back as a browser will: a Pagefind that writes otherwise must not pass unseen. */
import { gunzipSync } from 'node:zlib';
import { openIndex } from '../pagefind/open-index.ts';
import type { PageText } from '../page-text.ts';
import { readerOf, type IndexFile } from './index-files.ts';
import { indexedStems } from './page-stems.ts';

/**
 * @param pages that were put in @param slips stems that were left out
 * @throws where a page is not found by each of its stems, or by another
 */
export async function proveReadable(
  files: readonly IndexFile[],
  pages: readonly PageText[],
  slips: ReadonlySet<string>,
): Promise<void> {
  const wanted = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const stem of indexedStems(page, slips).keys()) {
      const paths = wanted.get(stem) ?? new Set<string>();
      paths.add(page.path);
      wanted.set(stem, paths);
    }
  }
  const read = readerOf(files);
  // Unzipped at once, as some servers send it: a thousand streams take seconds.
  const index = await openIndex(async (path) => {
    const file = await read(path);
    return path.endsWith('.json') ? file : new Uint8Array(gunzipSync(file));
  });
  const known = new Map<string, string>();
  for (const [stem, paths] of wanted) {
    const found = await index.pagesWith(stem, false);
    for (const { id, text } of found) if (!known.has(id)) known.set(id, (await text()).path);
    if (found.length === paths.size && found.every(({ id }) => paths.has(known.get(id) ?? ''))) continue;
    throw new Error(
      `Поисковый индекс не читается: по «${stem}» страниц ${found.length}, а должно быть ${paths.size}. Скорее всего, ` +
        'новая версия pagefind пишет файлы иначе: верните прежнюю в package.json.',
    );
  }
}
