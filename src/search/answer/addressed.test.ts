import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { addressed } from './addressed.ts';
import type { Address } from '../language/understood.ts';
import { pageTexts } from '../index/texts/index.ts';

const pages = pageTexts(loadCorpus(join(import.meta.dirname, '..', '..', 'content')).corpus, '2026-11-27');
const nothing: Address = { clause: null, section: null, number: null, date: null, annex: null };

test.each([
  ['a clause of an order', { number: '206', clause: '3.6' }, 'saki-206#3.6'],
  ['an order by its number, before its annexes', { number: '206' }, 'saki-206#'],
  ['an order by its date', { date: '2020-10-14' }, 'feodosia-298#'],
  ['a clause of a section', { number: '298', section: 'IV', clause: '2.1' }, 'feodosia-298#IV.2.1'],
  ['a clause where the section was left out', { number: '298', clause: '2.1' }, 'feodosia-298#IV.2.1'],
  ['an annex', { number: '206', annex: '2' }, 'saki-206-2#'],
  ['an annex without text: the clause that approves it', { number: '271', annex: '5' }, 'krasnomakskaya-271#2.5'],
])('%s', (_, part, expected) => {
  const [first] = addressed({ ...nothing, ...part }, pages, []);
  expect(`${first?.page.path.split('/')[2] ?? ''}#${first?.unit.anchor ?? ''}`).toBe(expected);
});

test('a document that has no such clause is found itself, its order before its annexes', () => {
  const found = addressed({ ...nothing, number: '206', clause: '77.7' }, pages, []);
  expect(found.map(({ page, unit }) => [page.document?.number, page.document?.annex, unit.anchor])).toEqual([
    ['206', null, null],
  ]);
});

test('what is not there is not found', () => {
  expect(addressed({ ...nothing, number: '999' }, pages, [])).toEqual([]);
  expect(addressed({ ...nothing, clause: '77.7' }, pages, [])).toEqual([]);
});
