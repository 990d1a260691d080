import { expect, test } from 'vitest';
import type { Hit } from '../answer/hit.ts';
import { failedWords, foundWords } from './words.ts';

const hit: Hit = { base: null, path: '/', kind: 'page', title: [], where: '', state: null, excerpt: [] };

test.each([
  [0, false, 'Ничего не найдено'],
  [1, false, 'Найдено 1 место'],
  [3, false, 'Найдено 3 места'],
  [5, false, 'Найдено 5 мест'],
  [11, false, 'Найдено 11 мест'],
  [21, false, 'Найдено 21 место'],
  [81, true, 'Найдено больше 81 места, уточните запрос'],
  [90, true, 'Найдено больше 90 мест, уточните запрос'],
])('%i places, more: %s', (count, more, words) => {
  expect(foundWords({ hits: Array.from({ length: count }, () => hit), more })).toBe(words);
});

test('a failure says what is shown all the same', () => {
  expect(failedWords(false)).toBe('Поиск не загрузился');
  expect(failedWords(true)).toBe('Показано найденное по названиям: поиск по тексту не загрузился');
});
