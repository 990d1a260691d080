/** Reads the index back as a browser will: a Pagefind that writes otherwise must not pass unseen. */
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
  const index = await openIndex(readerOf(files));
  for (const [stem, paths] of wanted) {
    const found = await Promise.all((await index.pagesWith(stem, false)).map((ref) => ref.text()));
    if (found.length === paths.size && found.every(({ path }) => paths.has(path))) continue;
    throw new Error(
      `Поисковый индекс не читается: по «${stem}» страниц ${found.length}, а должно быть ${paths.size}. Скорее всего, ` +
        'новая версия pagefind пишет файлы иначе: верните прежнюю в package.json.',
    );
  }
}
