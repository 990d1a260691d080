import { expect, test } from 'vitest';
import { hits } from './hits.ts';
import type { FoundPage, SubResult } from './pagefind.ts';

/** A part of a page whose found words are the given ones of the page's words. */
function part(id: string | null, title: string, locations: readonly number[], score = 1): SubResult {
  return {
    title,
    excerpt: '',
    ...(id === null ? {} : { anchor: { id, element: 'h3' } }),
    weighted_locations: locations.map((location) => ({ location, balanced_score: score })),
  };
}

function page(content: string, parts: readonly SubResult[], label = 'Приказ № 206'): FoundPage {
  return {
    raw_url: '/documents/saki-206/',
    content,
    meta: { title: 'О журналах', label, state: 'изложение, действие не подтверждено' },
    sub_results: parts,
  };
}

test('a clause that meets all words comes before one that repeats one of them', () => {
  const content = 'Замена замена замена. Указать замену урока.';
  const found = hits([page(content, [part('1', 'П. 1', [0, 1, 2], 9), part('2', 'П. 2', [4, 5])])], 'замены уроков');
  expect(found.map(({ path }) => path)).toEqual(['/documents/saki-206/#2', '/documents/saki-206/#1']);
});

test('among clauses that meet as many words the weightier comes first', () => {
  const found = hits([page('пароль пароль', [part('1', 'П. 1', [0], 1), part('2', 'П. 2', [1], 7)])], 'пароль');
  expect(found.map(({ title }) => title)).toEqual(['П. 2', 'П. 1']);
});

test('a document that is asked for by its number is a result of its own, before its annexes', () => {
  const annex = page('к приказу', [], 'Приложение 1 к приказу № 206');
  const order = page('другое', [part(null, 'О журналах', [0]), part('1', 'П. 1', [0])]);
  const found = hits([annex, order], 'приказ 206');
  expect(found.map(({ where, path }) => `${where} ${path}`)).toEqual([
    'Приказ № 206 /documents/saki-206/',
    'Приложение 1 к приказу № 206 /documents/saki-206/',
    'Приказ № 206 /documents/saki-206/#1',
  ]);
});

test('a page that Pagefind found and no part of which fits is not lost', () => {
  expect(hits([page('', [])], 'нечто')).toEqual([
    {
      path: '/documents/saki-206/',
      title: 'О журналах',
      where: 'Приказ № 206',
      state: 'изложение, действие не подтверждено',
      excerpt: [],
    },
  ]);
});

test('where enough places meet all the words, those that meet some are left out', () => {
  const content = 'персональные данные данные';
  const all = ['1', '2', '3', '4', '5'].map((id) => part(id, `П. ${id}`, [0, 1]));
  const some = part('6', 'П. 6', [2]);
  expect(hits([page(content, [some, ...all])], 'персональных данных')).toHaveLength(5);
  expect(hits([page(content, [some, ...all.slice(1)])], 'персональных данных')).toHaveLength(5);
  expect(hits([page(content, [some])], 'персональных данных')).toHaveLength(1);
});
