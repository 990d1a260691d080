/** The key `pattern` of front matter: what it may name, and what it makes. */
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { findingLine } from '../../src/findings/report.ts';
import { promisedPages } from '../../src/astro/promised-pages.ts';
import { apiCollections } from '../../src/views/api/index.ts';
import { requisites } from '../../src/views/requisites.ts';
import { withContent } from '../hostile/content.ts';
import { corpus, documentOf } from './documents.ts';

const order = (pattern: string): string =>
  `---\ntitle: Приказ школы\nkind: order\norganization: town\nscope: own\nstatus: unverified\nrendition: restatement\nsource: { copy: clean }\nnumbering: section\npattern: ${pattern}\n---\n\n### 1.\n\nТекст.\n`;

function found(files: Readonly<Record<string, string>>): string[] {
  const { findings } = withContent(files, (content) => checkFolder({ content, references: '', today: '2026-11-27' }));
  return findings.filter(({ severity }) => severity === 'error').map(findingLine);
}

test('a document may be written after another', () => {
  expect(found({ 'documents/a.mdx': order('order') })).toEqual([]);
});

test('the pattern must be there, must not be the document itself, and patterns come to an end', () => {
  expect(found({ 'documents/a.mdx': order('ordr') })).toMatchInlineSnapshot(`
    [
      "documents/a.mdx:10:10 ошибка reference/document: документа «ordr» нет. Похоже на «order».",
    ]
  `);
  expect(found({ 'documents/a.mdx': order('a') })).toMatchInlineSnapshot(`
    [
      "documents/a.mdx:10:10 ошибка reference/self: документ назван образцом для самого себя. Впишите другой id или уберите его.",
    ]
  `);
  expect(found({ 'documents/a.mdx': order('b'), 'documents/b.mdx': order('a') })).toMatchInlineSnapshot(`
    [
      "documents/a.mdx:10:10 ошибка reference/cycle: документы названы образцами друг для друга по кругу: a → b → a. Уберите неверное звено.",
    ]
  `);
});

test('both documents lead to the page that compares them', () => {
  const path = '/compare/feodosia-298/zolotopolenskaya-154-5/';
  expect(promisedPages(corpus).map((page) => page.path)).toEqual(expect.arrayContaining(['/compare/', path]));
  const paths = (id: string): (string | null)[] =>
    requisites(corpus, documentOf(id)).flatMap(({ parts }) => parts.map((part) => part.path));
  expect(paths('zolotopolenskaya-154-5')).toContain(path);
  expect(paths('feodosia-298')).toContain(path);
  expect(paths('saki-206').filter((one) => one?.startsWith('/compare/'))).toEqual([]);
});

test('the data hold the same pairs', () => {
  const [record, ...others] = apiCollections['comparisons']?.records(corpus, (path) => `/base${path}`) ?? [];
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    pattern: 'feodosia-298',
    variant: 'zolotopolenskaya-154-5',
    url: '/base/compare/feodosia-298/zolotopolenskaya-154-5/',
    pairs: expect.arrayContaining([
      expect.objectContaining({ pattern: 'feodosia-298#IV.2.3', variant: null, verdict: 'missing' }),
      expect.objectContaining({
        pattern: 'feodosia-298#IV.1.1',
        variant: 'zolotopolenskaya-154-5#IV.1.1',
        verdict: 'narrowed',
        lost: [{ mode: 'duty', value: 'municipal-monitoring' }],
        gained: [],
      }),
    ]) as unknown,
  });
});
