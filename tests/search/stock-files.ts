/** Pagefind's index as it comes, of the same texts: a page of HTML for each, a heading with an id for each place. */
import { close, createIndex } from 'pagefind';
import type { IndexFile } from '../../src/search/index/index-files.ts';
import type { PageText, Unit } from '../../src/search/page-text.ts';

export async function stockFiles(pages: readonly PageText[]): Promise<readonly IndexFile[]> {
  try {
    const { index } = await createIndex({ forceLanguage: 'ru' });
    if (index === undefined) throw new Error('Pagefind did not start.');
    await Promise.all(pages.map((page) => index.addHTMLFile({ url: page.path, content: htmlOf(page) })));
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

function htmlOf({ title, label, units }: PageText): string {
  return `<html lang="ru"><body><h1>${escape(title)}</h1><p>${escape(label)}</p>${units.map(unitHtml).join('')}</body></html>`;
}

function unitHtml({ anchor, heading, names, text }: Unit): string {
  const head = anchor === null ? '' : `<h2 id="${escape(anchor)}">${escape(heading)}</h2>`;
  return `${head}${[...names, ...text.split('\n')].map((line) => `<p>${escape(line)}</p>`).join('')}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
