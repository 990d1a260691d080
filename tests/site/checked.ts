/** The check of made-up sites. */
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { findingLine } from '../../src/findings/report.ts';
import { checkSite } from '../../src/site/check.ts';
import type { Host } from '../../src/site/destination.ts';
import type { Promised } from '../../src/site/built.ts';
import { pages } from '../../src/views/pages.ts';
import { addresses } from '../../src/views/permalinks.ts';
import { host, sections, type Files } from './made-site.ts';

const { corpus, basis } = loadCorpus(join(import.meta.dirname, '../fixtures/tiny'));

/** Pages of the sections, and of what stands in them: what else the site promises some day changes nothing here. */
const promisedPages = pages(corpus).filter(({ path }) => {
  const [, section = '', , ...rest] = path.split('/');
  return path === '/' || (sections.includes(section) && rest.length < 2);
});

/** What the graph of `tests/fixtures/tiny` promises. */
export const promised: Promised = {
  pages: promisedPages,
  corpus,
  uses: basis.uses,
  permalinks: addresses(promisedPages).join('\n'),
  unlisted: ['/404.html', '/design/'],
  unmapped: ['/search/'],
  deliberate: new Set(),
};

/** The findings of a site, a line each. */
export function findingLines(files: Files, at: Host = host, more: Partial<Promised> = {}): string[] {
  return findingsOf(files, at, more).map(findingLine);
}

/** The findings of a site. */
export function findingsOf(
  files: Files,
  at: Host = host,
  more: Partial<Promised> = {},
): ReturnType<typeof checkSite>['findings'] {
  return checkSite({ ...at, files, folder: 'dist' }, { ...promised, ...more }).findings;
}
