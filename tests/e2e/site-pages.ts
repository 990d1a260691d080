import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.ts';

/** The built site that is tested: `dist`, or the folder that `PUNKT_DIST` names. */
export const dist = process.env['PUNKT_DIST'] || join(root, 'dist');

/** Paths of all pages: those of the site map, search and the page of errors. */
export const everyPage: readonly string[] = [...mapped(), '/search/', '/404.html'];

/** One page of every template. */
export const everyTemplate: readonly string[] = [
  '/',
  '/documents/',
  '/documents/school-help/',
  '/roles/',
  '/roles/teacher/',
  '/guides/',
  '/guides/lost-password/',
  '/forms/',
  '/forms/results-on-paper-request/',
  '/forms/principal-checklist/',
  '/topics/',
  '/topics/lesson-planning/',
  '/organizations/',
  '/organizations/saki/',
  '/matrix/',
  '/matrix/saki/',
  '/roles/principal/saki/',
  '/calendar/',
  '/coverage/',
  '/terms/',
  '/acts/',
  '/accessibility/',
  '/data/',
  '/quality/',
  '/quality/rules/',
  '/quality/rules/duty/',
  '/compare/',
  '/compare/feodosia-298/zolotopolenskaya-154-5/',
  '/search/',
  '/404.html',
];

function mapped(): string[] {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => new URL(url).pathname);
}
