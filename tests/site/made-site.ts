/** A small site as a build would leave it, made from a graph by a function: every page, anchor and file that is promised. */
import type { Clause, Corpus, Document, Target } from '../../src/corpus/types.ts';
import type { Host } from '../../src/site/destination.ts';
import { addressOf } from '../../src/views/address.ts';
import type { PageAnchors } from '../../src/views/permalinks.ts';

/** Files of a built folder by path; null for what is no text. */
export type Files = Map<string, string | null>;

export const host: Host = { base: '/', origin: 'https://punkt.school.ru' };

/** Sections of the site that made-up pages lead to. */
export const sections = [
  'documents',
  'roles',
  'topics',
  'organizations',
  'terms',
  'acts',
  'search',
  'accessibility',
  'data',
];

/** Makes the files of a site. @param pages what is promised @param at host and folder that it is built for */
export function madeSite(corpus: Corpus, pages: readonly PageAnchors[], at: Host = host): Files {
  const href = (path: string): string => `${at.base.slice(0, -1)}${path}`;
  const files: Files = new Map();
  for (const page of pages) {
    const head = `<link rel="canonical" href="${at.origin}${href(page.path)}"><meta property="og:url" content="${at.origin}${href(page.path)}">`;
    files.set(`${page.path.slice(1)}index.html`, framed(page.path, head, content(corpus, pages, page, href), href));
  }
  const noindex = '<meta name="robots" content="noindex">';
  files.set(
    '404.html',
    framed('/404.html', noindex, `<p>Попробуйте <a href="${href('/search/')}">поиск</a>.</p>`, href),
  );
  files.set('design/index.html', framed('/design/', noindex, '<p>Образцы.</p>', href));
  files.set('_astro/base.css', `@import "./print.css";body{background:url(${href('/favicon.svg')})}/* url(no.png) */`);
  files.set('_astro/print.css', 'b{content:"url(no.png)"}');
  files.set('_astro/main.js', 'import{a}from"./part.js";a(()=>import(`./late.js`));');
  files.set('_astro/part.js', 'export const a=(b)=>b;');
  files.set('_astro/late.js', 'export const c="import(\\"later\\")";');
  files.set('robots.txt', `User-agent: *\n\nSitemap: ${at.origin}${href('/sitemap-index.xml')}\n`);
  files.set('calendar.ics', `BEGIN:VEVENT\r\nURL:${at.origin}${href('/documents/')}\r\n order/#I.2\r\nEND:VEVENT\r\n`);
  files.set('app.webmanifest', `{"start_url":"${href('/')}","icons":[{"src":"favicon.svg"}]}`);
  files.set('favicon.svg', null);
  files.set('photo.png', null);
  files.set('old/index.html', moved(href('/documents/')));
  files.set('_redirects', `# прежние адреса\n${href('/before/')} ${href('/roles/')} 301\n`);
  files.set('pagefind/words.json', 'not looked at');
  files.set('pagefind/pagefind-entry.json', '{"version":"1.5.2","languages":{"ru":{"hash":"ru_1","page_count":9}}}');
  for (const part of ['pagefind.ru_1.pf_meta', 'index/ru_1.pf_index', 'fragment/ru_1.pf_fragment']) {
    files.set(`pagefind/${part}`, null);
  }
  const listed = pages.filter(({ path }) => path !== '/search/').map(({ path }) => `${at.origin}${href(path)}`);
  files.set('sitemap-index.xml', sitemap('sitemap', [`${at.origin}${href('/sitemap-0.xml')}`]));
  files.set('sitemap-0.xml', sitemap('url', listed));
  const clauses = Array.from(corpus.clauses.values(), ({ id }) => ({
    id,
    url: href(addressOf({ kind: 'clause', id }) ?? ''),
  }));
  files.set('api/v1/clauses.json', JSON.stringify(clauses));
  files.set('api/v1/schema/clauses.json', JSON.stringify({ properties: { url: { type: 'string' } } }));
  return files;
}

function framed(path: string, head: string, main: string, href: (path: string) => string): string {
  const nav = sections.map((name) => `<a href="${href(`/${name}/`)}">${name}</a>`).join('');
  return `<!DOCTYPE html><html lang="ru"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Страница ${path}</title>${head}<link rel="icon" href="${href('/favicon.svg')}"><link rel="stylesheet" href="${href('/_astro/base.css')}"><script type="module" src="${href('/_astro/main.js')}"></script></head>
<body data-base="${href('/')}"><a class="skip" href="#main">К содержанию</a><header><a href="${href('/')}">Пункт</a><nav id="_sections" popover aria-label="Разделы">${nav}</nav><button popovertarget="_sections">Разделы</button></header>
<main id="main"><h1>Страница ${path}</h1>
${main}
</main><template><b id="main"></b></template>
<footer><a href="https://creativecommons.org/licenses/by/4.0/deed.ru">Лицензия</a> <a href="mailto:journal@school.ru?subject=%D0%9E">Написать</a>${path === '/accessibility/' ? ' <a href="?view=150">Крупнее</a>' : ''}</footer></body></html>`;
}

function content(
  corpus: Corpus,
  pages: readonly PageAnchors[],
  { path, anchors }: PageAnchors,
  href: (path: string) => string,
): string {
  if (path === '/')
    return list(pages.filter((page) => page.path !== '/').map((page) => link(href(page.path), page.path)));
  const [, folder = '', id = ''] = path.split('/');
  const document = folder === 'documents' ? corpus.documents.get(id) : undefined;
  if (document !== undefined) return documentText(document, href);
  if (anchors.length > 0) return anchors.map((anchor) => `<h2 id="${anchor}">${anchor}</h2>\n<p>Слова.</p>`).join('\n');
  const topic = folder === 'topics' ? corpus.topics.get(id) : undefined;
  const led = topic === undefined ? [] : topic.references.flatMap((target) => ledTo(target, href));
  return `<p>Слова страницы.</p>\n${list([link(href('/'), 'Главная'), ...led])}`;
}

function documentText({ sections: parts, clauses }: Document, href: (path: string) => string): string {
  const loose = clauses.filter(({ section }) => section === null);
  const inside = parts.flatMap(({ anchor, text }) => [
    `<h2 id="${anchor}">${text}</h2>`,
    ...clauses.filter(({ section }) => section === anchor).map((one) => clause(one, href)),
  ]);
  return [...loose.map((one) => clause(one, href)), ...inside].join('\n');
}

function clause({ id, anchor, text, references }: Clause, href: (path: string) => string): string {
  const led = references.flatMap((target) => ledTo(target, href)).join(', ');
  return `<div id="${anchor}" data-clause="${id}"><a href="#${anchor}">${anchor}</a>\n<p>${text.replaceAll('<', '&lt;')} ${led}</p></div>`;
}

function ledTo(target: Target, href: (path: string) => string): string[] {
  const address = addressOf(target);
  return address === null ? [] : [link(href(address), target.id)];
}

function link(url: string, words: string): string {
  return `<a href="${url}">${words}</a>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A page that only sends on, as Astro writes it. */
export function moved(to: string): string {
  return `<!doctype html><title>Redirecting to: ${to}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><body><a href="${to}">Redirecting to ${to}</a></body>`;
}

function sitemap(element: 'url' | 'sitemap', urls: readonly string[]): string {
  return `<?xml version="1.0"?>\n${urls.map((url) => `<${element}><loc>${url}</loc></${element}>`).join('\n')}\n`;
}
