import { expect, test } from 'vitest';
import { chunkOf, entryHash, metaOf, sorted } from './parse.ts';

test('the first file names the index', () => {
  expect(entryHash({ version: '1.5.2', languages: { unknown: { hash: 'unknown_1', page_count: 9 } } })).toBe(
    'unknown_1',
  );
  expect(() => entryHash({ languages: {} })).toThrow();
  expect(() => entryHash(null)).toThrow('an object');
});

test('pages and chunks are read', () => {
  expect(metaOf(['1.5.2', [['unknown_a', 146]], [['bqb', 'раб', 'unknown_b']], [], []])).toEqual({
    pages: [{ hash: 'unknown_a', words: 146 }],
    chunks: [{ from: 'bqb', to: 'раб', hash: 'unknown_b' }],
  });
  expect(() => metaOf(['1.5.2', {}, []])).toThrow('a list');
  expect(() => metaOf(['1.5.2', [['unknown_a', '146']], []])).toThrow('a number');
});

test('pages are told by how far they are from each other; words with marks stand behind those without', () => {
  const words = [
    [
      'журнал',
      [
        [3, [0], []],
        [1, [0], []],
      ],
      [],
    ],
    [
      'саит',
      [],
      [
        [
          'сайт',
          [
            [2, [0], []],
            [5, [0], []],
          ],
        ],
      ],
    ],
  ];
  expect([...chunkOf([words])]).toEqual([
    ['журнал', [3, 4]],
    ['сайт', [2, 7]],
  ]);
  expect(() => chunkOf([[['журнал', [['3']], []]]])).toThrow('a number');
});

test('a word is sorted without the marks on its letters', () => {
  expect(sorted('сайт')).toBe('саит');
});
