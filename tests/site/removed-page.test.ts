/** Any set of pages whose links are right has no findings; without one of them, exactly the links to it are found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSite } from '../../src/site/check.ts';
import { promised } from './checked.ts';
import { host } from './made-site.ts';

/** A page by its number, with links to pages and to their anchors, written in one of the ways that are right. */
interface Made {
  readonly anchors: number;
  readonly links: readonly { readonly to: number; readonly anchor: number; readonly way: number }[];
}

const made = fc.array(
  fc.record({
    anchors: fc.integer({ min: 0, max: 3 }),
    links: fc.array(fc.record({ to: fc.nat(), anchor: fc.nat(), way: fc.nat({ max: 3 }) }), { maxLength: 8 }),
  }),
  { minLength: 2, maxLength: 8 },
);

const pathOf = (index: number): string => `/topics/made-${index}/`;
const emptyCorpus = { ...promised.corpus, documents: new Map(), clauses: new Map(), topics: new Map() };

/** Files of the pages, the number of pages they link to, and the promise of them all. */
function siteOf(pages: readonly Made[]) {
  const led = pages.map(({ links }) =>
    links.map(({ to, anchor, way }) => {
      const target = to % pages.length;
      const anchors = pages[target]?.anchors ?? 0;
      const hash = anchors === 0 || anchor % 2 === 0 ? '' : `#a%2E${anchor % anchors}`;
      const ways = [
        pathOf(target),
        `../made-${target}/`,
        `${pathOf(target)}?q=1`,
        `./../made-${target}/../made-${target}/`,
      ];
      return { target, url: `${ways[way] ?? ''}${hash}` };
    }),
  );
  const files = new Map<string, string | null>(
    pages.map(({ anchors }, index) => [
      `${pathOf(index).slice(1)}index.html`,
      page(index, anchors, led[index]?.map(({ url }) => url) ?? []),
    ]),
  );
  const promises = pages.map(({ anchors }, index) => ({
    path: pathOf(index),
    anchors: Array.from({ length: anchors }, (_, at) => `a.${at}`),
  }));
  const locations = promises.map(({ path }) => `<loc>${host.origin}${path}</loc>`).join('');
  files.set('sitemap-index.xml', `<loc>${host.origin}/sitemap-0.xml</loc>`).set('sitemap-0.xml', locations);
  for (const name of ['words.json', 'pagefind.ru.pf_meta', 'index/1', 'fragment/1'])
    files.set(`pagefind/${name}`, null);
  files.set('pagefind/pagefind-entry.json', '{"languages":{"ru":{"hash":"ru"}}}');
  return { files, led, promises };
}

function page(index: number, anchors: number, urls: readonly string[]): string {
  const canonical = `<link rel="canonical" href="${host.origin}${pathOf(index)}">`;
  const places = Array.from({ length: anchors }, (_, at) => `<h2 id="a.${at}">Место</h2>`).join('');
  const links = urls.map((url) => `<a href="${url}">Ссылка</a>`).join('');
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${index}</title>${canonical}</head><body><main><h1>Страница</h1>${places}<p>${links}</p></main></body></html>`;
}

function findings({ files, promises }: ReturnType<typeof siteOf>) {
  const more = { pages: promises, corpus: emptyCorpus, uses: [], permalinks: '' };
  return checkSite({ ...host, files, folder: 'dist' }, { ...promised, ...more }).findings;
}

test('links that are right are not found', () => {
  fc.assert(
    fc.property(made, (pages) => {
      expect(findings(siteOf(pages))).toEqual([]);
    }),
    { seed: 20261127, numRuns: 300 },
  );
});

test('of a page that is taken out, the loss and every link to it are found, and nothing else', () => {
  fc.assert(
    fc.property(made, fc.nat(), (pages, chosen) => {
      const site = siteOf(pages);
      const gone = chosen % pages.length;
      site.files.delete(`${pathOf(gone).slice(1)}index.html`);
      const wanted = site.led.flatMap((links, from) => {
        if (from === gone) return [];
        const urls = new Set(links.filter(({ target }) => target === gone).map(({ url }) => url));
        return Array.from(urls, (url) => `site/link dist${pathOf(from)}index.html ${url}`);
      });
      const found = findings(site);
      const links = found.filter(({ rule }) => rule === 'site/link');
      expect(
        links.map(({ rule, file, message }) => `${rule} ${file} ${/ссылка «(.*?)»/u.exec(message)?.[1] ?? ''}`).sort(),
      ).toEqual(wanted.sort());
      expect(found.filter(({ rule }) => rule !== 'site/link').map(({ rule, message }) => `${rule} ${message}`)).toEqual(
        [`site/page-lost Страница ${pathOf(gone)} обещана и не собрана.`],
      );
    }),
    { seed: 20261127, numRuns: 300 },
  );
});
