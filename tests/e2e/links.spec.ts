import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPage, type PageLinks } from '../../scripts/site/read-page.ts';
import { fileOf } from '../../scripts/site/verify.ts';
import { absentPicture } from '../../src/design/broken-document.ts';
import { config } from '../../punkt.config.ts';
import { dist } from './site-pages.ts';

const site = new URL(process.env['SITE_URL'] || config.site);

/** Every page of the built site by its path. */
const pages = new Map<string, PageLinks>(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => [`/${path.replace(/(^|\/)index\.html$/u, '$1')}`, readPage(readFileSync(join(dist, path), 'utf8'))]),
);

/** Links of a page to this site that lead nowhere; the picture that `/design/` shows as one that is not there aside. */
function dead(from: string, { links }: PageLinks): string[] {
  return links.filter((link) => {
    if (from === '/design/documents/broken/' && link === `/media/documents/${absentPicture}`) return false;
    const url = new URL(link, new URL(from, site));
    if (url.origin !== site.origin) return !['https:', 'http:', 'mailto:'].includes(url.protocol);
    const path = decodeURIComponent(url.pathname);
    const page = pages.get(path);
    if (page === undefined) return statSync(fileOf(dist, path), { throwIfNoEntry: false })?.isFile() !== true;
    return url.hash !== '' && !page.ids.has(decodeURIComponent(url.hash.slice(1)));
  });
}

test('every link of the site leads to a page, file and anchor that is there', () => {
  const found = [...pages].flatMap(([path, page]) => dead(path, page).map((link) => `${path} → ${link}`));
  expect(found).toEqual([]);
  expect([...pages.values()].reduce((sum, { links }) => sum + links.length, 0)).toBeGreaterThan(800);
});

test('a dead link would be seen', () => {
  const links = [
    '/documents/saki-206/#3.6',
    '/documents/saki-206/#9.9',
    '/nowhere/',
    '/documents/saki-206',
    'x.png',
    '/favicon.svg',
  ];
  expect(dead('/', { ids: new Set(), links })).toEqual([
    '/documents/saki-206/#9.9',
    '/nowhere/',
    '/documents/saki-206',
    'x.png',
  ]);
});

test('no id stands twice on a page', () => {
  const twice = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const ids = [...readFileSync(join(dist, path), 'utf8').matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
    });
  expect(twice).toEqual([]);
});

test('pages have one h1 and skip no level of headings', () => {
  const wrong = [...pages.keys()].filter((path) => {
    const html = readFileSync(path.endsWith('/') ? join(dist, path, 'index.html') : join(dist, path), 'utf8');
    const levels = [...html.replace(/<template.*?<\/template>/gsu, '').matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) =>
      Number(level),
    );
    return (
      levels.filter((level) => level === 1).length !== 1 ||
      levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)
    );
  });
  expect(wrong).toEqual([]);
});
