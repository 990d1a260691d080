import { expect, test } from 'vitest';
import { beginning } from './saying.ts';

test('a short text stands whole', () => {
  expect(beginning('Публикация. Приказ размещают на сайте.')).toBe('Публикация. Приказ размещают на сайте.');
});

test('of a long one whole sentences stand', () => {
  const first = `${'Слово '.repeat(20).trim()}.`;
  expect(beginning(`${first} ${first}`)).toBe(`${first} …`);
});

test('one sentence without an end is cut at a word', () => {
  const said = beginning('Слово '.repeat(100).trim());
  expect(said).toMatch(/^(?:Слово )+…$/u);
  expect(said.length).toBeLessThan(270);
});
