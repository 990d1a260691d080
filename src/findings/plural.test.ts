import { expect, test } from 'vitest';
import { counted } from './plural.ts';

test.each([
  [0, '0 ошибок'],
  [1, '1 ошибка'],
  [2, '2 ошибки'],
  [5, '5 ошибок'],
  [11, '11 ошибок'],
  [21, '21 ошибка'],
  [104, '104 ошибки'],
  [112, '112 ошибок'],
])('%i is «%s»', (count, words) => {
  expect(counted(count, 'ошибка', 'ошибки', 'ошибок')).toBe(words);
});
