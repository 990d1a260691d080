import { expect, test } from 'vitest';
import { grouped } from './groups.ts';
import type { Hit } from '../answer/hit.ts';
import type { Kind } from '../page-text.ts';

const hits = (kinds: readonly Kind[]): readonly Hit[] =>
  kinds.map((kind, index) => ({ base: null, path: `${index}`, kind, title: [], where: '', state: null, excerpt: [] }));

const told = (kinds: readonly Kind[]): readonly string[] =>
  grouped(hits(kinds)).map((group) => `${group.kind ?? 'best'}: ${group.hits.map(({ path }) => path).join(' ')}`);

test('the five best stand as ranked, the rest by kind in the order of each kind’s best', () => {
  expect(told(['guide', 'term', 'guide', 'document', 'guide', 'term', 'document', 'term', 'guide'])).toEqual([
    'best: 0 1 2 3 4',
    'term: 5 7',
    'document: 6',
    'guide: 8',
  ]);
});

test('a short answer is not parted', () => {
  expect(told(['guide', 'term'])).toEqual(['best: 0 1']);
  expect(told([])).toEqual(['best: ']);
});
