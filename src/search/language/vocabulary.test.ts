import { expect, test } from 'vitest';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary(['журнал школ', '', 'урк 206']);

test('knows stems and how they begin', () => {
  expect(vocabulary.has('журнал')).toBe(true);
  expect(vocabulary.has('журн')).toBe(false);
  expect(vocabulary.begins('журн')).toBe(true);
  expect(vocabulary.begins('журнала')).toBe(false);
  expect(vocabulary.begins('ю')).toBe(false);
});

test('has the class of the rarest', () => {
  expect(vocabulary.rankOf(['школ', 'урк'])).toBe(2);
  expect(vocabulary.rankOf(['школ'])).toBe(0);
});

test('gives Russian stems by length', () => {
  expect(vocabulary.ofLength(3).map(({ stem }) => stem)).toEqual(['урк']);
});
