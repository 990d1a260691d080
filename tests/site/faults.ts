/** Faults to be planted in a made-up site: one of each kind that a check is there for. */
import type { RuleId } from '../../src/findings/finding.ts';
import { moved, type Files } from './made-site.ts';

export interface PlantedFault {
  readonly name: string;
  /** Checks that must find it, and no other may speak. */
  readonly rules: readonly RuleId[];
  /** Where it is told first: `file:line`. */
  readonly at: string;
  readonly plant: (files: Files) => void;
  /** What a checker of links must name to have found it; absent where no checker of links could. */
  readonly token?: string;
  /** True where it takes the place of another fault, and cannot be planted beside it. */
  readonly alone?: true;
}

const page = 'accessibility/index.html';
const order = 'documents/order/index.html';

/** Puts something into the text of a page, on a line of its own. */
function put(files: Files, html: string, file = page): void {
  change(files, file, '<p>Слова страницы.</p>', `<p>Слова страницы.</p>\n${html}`);
}

/** Replaces a passage that must be there. */
function change(files: Files, file: string, from: string, to: string): void {
  const text = files.get(file);
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  files.set(file, text.replace(from, to));
}

function inPage(name: string, rule: RuleId, html: string, token?: string): PlantedFault {
  const fault = { name, rules: [rule], at: `dist/${page}:5`, plant: (files: Files): void => put(files, html) };
  return token === undefined ? fault : { ...fault, token };
}

export const faults: readonly PlantedFault[] = [
  inPage('a link to a page that is not there', 'site/link', '<a href="/documents/ordre/">x</a>', '/documents/ordre/'),
  inPage('a relative link to nowhere', 'site/link', '<a href="../rolles/">x</a>', '/rolles/'),
  inPage('a form sent to nowhere', 'site/link', '<form action="/serach/"></form>', '/serach/'),
  {
    name: 'a link in a clause to nowhere',
    rules: ['site/link'],
    at: 'documents/order.mdx:30',
    plant: (files) => change(files, order, 'href="/terms/#journal"', 'href="/trems/#journal"'),
    token: '/trems/',
  },
  {
    name: 'a link to nowhere in the bar of every page',
    rules: ['site/link'],
    at: 'dist/index.html:2',
    plant: (files) => {
      for (const [file, text] of files) {
        if (file.endsWith('.html') && typeof text === 'string') {
          files.set(file, text.replace('<nav id="_sections"', '<a href="/helo/">x</a><nav id="_sections"'));
        }
      }
    },
    token: '/helo/',
  },
  inPage('an anchor that is not there', 'site/anchor', '<a href="/documents/order/#I.22">x</a>', '#I.22'),
  inPage('an anchor of the same page that is not there', 'site/anchor', '<a href="#mian">x</a>', '#mian'),
  {
    name: 'an anchor in a clause that is not there',
    rules: ['site/anchor'],
    at: 'documents/order.mdx:20',
    plant: (files) => change(files, order, 'href="/acts/#law"', 'href="/acts/#lwa"'),
    token: '#lwa',
  },
  inPage('a path in other letters', 'site/letter-case', '<a href="/Documents/order/">x</a>', '/Documents/order/'),
  inPage('a page without its slash', 'site/slash', '<a href="/documents/order#I.2">x</a>', '/documents/order#I.2'),
  inPage('a page by its file', 'site/index-file', '<a href="/documents/index.html">x</a>', '/documents/index.html'),
  inPage('a page by the name of our host', 'site/own-host', '<a href="https://punkt.school.ru/roles/">x</a>'),
  inPage('a program for a link', 'site/address', '<a href="javascript:alert(1)">x</a>', 'javascript:'),
  inPage('data for a picture', 'site/address', '<img src="data:image/png;base64,AAAA" alt="x">', 'data:image'),
  inPage('a link without its scheme', 'site/address', '<a href="//nowhere.example/x">x</a>', 'nowhere.example'),
  inPage('a link that is none', 'site/address', '<a href="https://">x</a>', 'https://'),
  inPage('a link with half a letter', 'site/address', '<a href="/documents/%D0%/">x</a>', '%D0%'),
  inPage('an empty link', 'site/address', '<a href="">x</a>'),
  inPage(
    'a link to the own computer',
    'site/address',
    '<a href="http://localhost:4321/roles/">x</a>',
    'localhost:4321',
  ),
  inPage('mail to nobody', 'site/address', '<a href="mailto:journal">x</a>', 'mailto:journal'),
  {
    ...inPage('elements in elements without end', 'site/nesting', '<i>'.repeat(600)),
    alone: true,
  },
  inPage('an id twice', 'site/id-twice', '<p id="main">x</p>'),
  inPage('a name for a box that is not there', 'site/id-reference', '<p aria-labelledby="mian">x</p>'),
  inPage('a label of nothing', 'site/id-reference', '<label for="querry">x</label>'),
  inPage('a button that opens nothing', 'site/id-reference', '<button popovertarget="_section">x</button>'),
  inPage('a picture that is not there', 'site/asset', '<img src="/foto.png" alt="x">', '/foto.png'),
  inPage(
    'a larger picture that is not there',
    'site/asset',
    '<img src="/photo.png" srcset="/photo.png 1x, /photo-2.png 2x" alt="x">',
    '/photo-2.png',
  ),
  inPage('a script that is a style', 'site/asset', '<script src="/_astro/base.css"></script>'),
  {
    name: 'a stylesheet that is not there',
    rules: ['site/asset'],
    at: 'dist/index.html:1',
    alone: true,
    plant: (files) => files.delete('_astro/base.css'),
    token: '/_astro/base.css',
  },
  {
    name: 'a picture of a style that is not there',
    rules: ['site/asset'],
    at: 'dist/_astro/base.css:1',
    plant: (files) => change(files, '_astro/base.css', '/favicon.svg', '/fon.svg'),
    token: '/fon.svg',
  },
  {
    name: 'a style of a style that is not there',
    rules: ['site/asset'],
    at: 'dist/_astro/base.css:1',
    plant: (files) => change(files, '_astro/base.css', './print.css', './prnt.css'),
    token: '/prnt.css',
  },
  {
    name: 'a part of a script that is not there',
    rules: ['site/asset'],
    at: 'dist/_astro/main.js:1',
    alone: true,
    plant: (files) => files.delete('_astro/late.js'),
    token: 'late.js',
  },
  inPage(
    'a script of another host',
    'site/third-party',
    '<script src="https://cdn.example/x.js"></script>',
    'cdn.example',
  ),
  inPage(
    'a picture of another host',
    'site/third-party',
    '<img src="http://cdn.example/x.png" alt="x">',
    'cdn.example/x.png',
  ),
  inPage('a base', 'site/base-element', '<base href="/roles/">'),
  {
    name: 'a redirect to nowhere',
    rules: ['site/redirect'],
    at: 'dist/older/index.html:1',
    plant: (files) => files.set('older/index.html', moved('/documents/ordr/').replace(/<body>.*/u, '')),
    token: '/documents/ordr/',
  },
  {
    name: 'a chain of redirects',
    rules: ['site/redirect'],
    at: 'dist/oldest/index.html:1',
    plant: (files) => files.set('oldest/index.html', moved('/old/')),
  },
  {
    name: 'redirects in a circle',
    rules: ['site/redirect'],
    at: 'dist/_redirects:3',
    plant: (files) => change(files, '_redirects', '/before/ /roles/ 301\n', '/before/ /roles/ 301\n/a/ /b/\n/b/ /a/\n'),
  },
  {
    name: 'a redirect on a page that is alive',
    rules: ['site/redirect'],
    at: 'dist/_redirects:3',
    alone: true,
    plant: (files) => change(files, '_redirects', '301\n', '301\n/data/ /roles/\n'),
  },
  {
    name: 'a page that is only a redirect',
    rules: ['site/redirect'],
    at: 'dist/data/index.html:1',
    alone: true,
    plant: (files) => files.set('data/index.html', moved('/roles/')),
  },
  {
    name: 'a page that was lost',
    rules: ['site/page-lost', 'site/link', 'site/data-file'],
    at: 'dist/api/v1/clauses.json:1',
    plant: (files) => files.delete('documents/plan/index.html'),
    token: '/documents/plan/',
  },
  {
    name: 'a page that nobody promised',
    rules: ['site/page-unpromised'],
    at: 'dist/documents/ordeer/index.html:1',
    plant: (files) => files.set('documents/ordeer/index.html', own(files, '/documents/ordeer/')),
  },
  {
    name: 'an anchor that was lost',
    rules: ['site/anchor-lost', 'site/anchor', 'site/data-file', 'site/text-file'],
    at: 'dist/api/v1/clauses.json:1',
    alone: true,
    plant: (files) => change(files, order, 'id="I.2" ', ''),
    token: '#I.2',
  },
  {
    name: 'a clause with the mark of another',
    rules: ['site/clause'],
    at: 'documents/order.mdx:37',
    plant: (files) => change(files, order, 'data-clause="order#I.1.2"', 'data-clause="order#I.1.1"'),
  },
  {
    name: 'a clause without its mark',
    rules: ['site/clause'],
    at: 'documents/order.mdx:37',
    alone: true,
    plant: (files) => change(files, order, ' data-clause="order#I.1.2"', ''),
  },
  {
    name: 'a map without a page',
    rules: ['site/sitemap'],
    at: 'dist/sitemap-index.xml:1',
    plant: (files) => change(files, 'sitemap-0.xml', '<url><loc>https://punkt.school.ru/data/</loc></url>', ''),
  },
  {
    name: 'a map with a page that is hidden, and one that is not there',
    rules: ['site/sitemap'],
    at: 'dist/sitemap-0.xml:2',
    plant: (files) =>
      change(
        files,
        'sitemap-0.xml',
        '<url>',
        '<url><loc>https://punkt.school.ru/design/</loc></url>\n<url><loc>https://punkt.school.ru/dta/</loc></url>\n<url>',
      ),
  },
  {
    name: 'data that are no JSON',
    rules: ['site/data-file'],
    at: 'dist/api/v1/clauses.json:1',
    alone: true,
    plant: (files) => files.set('api/v1/clauses.json', '[{"id":'),
  },
  {
    name: 'data that lead to no anchor',
    rules: ['site/data-file'],
    at: 'dist/api/v1/clauses.json:1',
    plant: (files) => change(files, 'api/v1/clauses.json', '/documents/order/#I.2"', '/documents/order/#I.9"'),
  },
  inPage('structured data that are no JSON', 'site/structured-data', '<script type="application/ld+json">{</script>'),
  inPage(
    'structured data that lead to nowhere',
    'site/structured-data',
    '<script type="application/ld+json">{"url":"https://punkt.school.ru/acs/"}</script>',
  ),
  {
    name: 'a page without a word',
    rules: ['site/empty', 'site/heading'],
    at: `dist/${page}:1`,
    alone: true,
    plant: (files) =>
      files.set(page, own(files, '/accessibility/').replace(/<main.*<\/main>/su, '<main id="main"></main>')),
  },
  {
    name: 'a page without language, name and letters',
    rules: ['site/head'],
    at: `dist/${page}:1`,
    alone: true,
    plant: (files) =>
      files.set(
        page,
        own(files, '/accessibility/')
          .replace(' lang="ru"', '')
          .replace(/<title>.*?<\/title>/u, '<title> </title>')
          .replace('<meta charset="utf-8">', '')
          .replace('<!DOCTYPE html>', ''),
      ),
  },
  inPage('a second main heading', 'site/heading', '<h1>x</h1>'),
  inPage('a level of headings left out', 'site/heading', '<h3>x</h3>'),
  {
    name: 'no index of the search',
    rules: ['site/search-index'],
    at: 'dist/pagefind/words.json:1',
    alone: true,
    plant: (files) => files.delete('pagefind/words.json'),
  },
  {
    name: 'a part of the index that is not there',
    rules: ['site/search-index'],
    at: 'dist/pagefind/pagefind-entry.json:1',
    plant: (files) => files.delete('pagefind/pagefind.ru_1.pf_meta'),
  },
  {
    name: 'the address of another page',
    rules: ['site/canonical'],
    at: `dist/${page}:1`,
    plant: (files) =>
      change(
        files,
        page,
        'rel="canonical" href="https://punkt.school.ru/acc',
        'rel="canonical" href="https://x.ru/acc',
      ),
  },
  {
    name: 'a picture of a manifest that is not there',
    rules: ['site/asset'],
    at: 'dist/app.webmanifest:1',
    plant: (files) => change(files, 'app.webmanifest', '"favicon.svg"', '"favicon.png"'),
  },
  {
    name: 'an event of a calendar that leads to no anchor',
    rules: ['site/text-file'],
    at: 'dist/calendar.ics:2',
    plant: (files) => change(files, 'calendar.ics', 'order/#I.2', 'order/#I.7'),
  },
  {
    name: 'a robots.txt that names no map',
    rules: ['site/text-file'],
    at: 'dist/robots.txt:3',
    plant: (files) => change(files, 'robots.txt', 'sitemap-index.xml', 'sitemap.xml'),
  },
  {
    name: 'a file of the workshop',
    rules: ['site/stray-file'],
    at: 'dist/_astro/main.js.map:1',
    plant: (files) => files.set('_astro/main.js.map', null),
  },
  inPage('a word of the program', 'site/leftover', '<p>undefined</p>'),
  {
    name: 'two pages of one name',
    rules: ['site/title-twice'],
    at: `dist/${page}:1`,
    alone: true,
    plant: (files) => change(files, page, '<title>Страница /accessibility/', '<title>Страница /acts/'),
  },
];

/** The text of a page, as it is there or as that of `/accessibility/` would be at another path. */
function own(files: Files, path: string): string {
  const text = files.get(page);
  return typeof text === 'string' ? text.replaceAll('/accessibility/', path) : '';
}
