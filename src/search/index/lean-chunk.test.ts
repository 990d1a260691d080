import { decodeCBOR, encodeCBOR } from '@levischuck/tiny-cbor';
import { expect, test } from 'vitest';
import { leanChunk } from './lean-chunk.ts';

test('pages and other ways to write a word stay, places on the pages go', () => {
  const word = (pages: number[][]) => pages.map(([distance = 0, ...places]) => [distance, places, []]);
  const chunk = encodeCBOR([
    [
      [
        'журнал',
        word([
          [3, -25, 83, 90],
          [1, -25, 7],
        ]),
        [],
      ],
      ['саит', [], [['сайт', word([[2, -25, 40]])]]],
    ],
  ]);
  expect(decodeCBOR(leanChunk(new Uint8Array(chunk)))).toEqual([
    [
      [
        'журнал',
        [
          [3, [0], []],
          [1, [0], []],
        ],
        [],
      ],
      ['саит', [], [['сайт', [[2, [0], []]]]]],
    ],
  ]);
});

test('another format is refused', () => {
  expect(() => leanChunk(new Uint8Array(encodeCBOR(new Map())))).toThrow('не так, как ожидается');
});
