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

test('rare stems are known behind all classes; what only people say who ask is known, and nothing is mended to it', () => {
  const wider = readVocabulary(
    ['журнал'],
    [
      {
        own: [
          ['журнал', 1],
          ['порог', 1],
          ['отчет', 4],
        ],
        asked: ['училк'],
      },
    ],
  );
  expect(['журнал', 'порог', 'училк', 'борщ'].map(wider.has)).toEqual([true, true, false, false]);
  expect(['журнал', 'порог', 'училк', 'борщ'].map(wider.knows)).toEqual([true, true, true, false]);
  expect(wider.begins('учи')).toBe(true);
  expect(['журнал', 'отчет', 'порог', 'училк'].map((stem) => wider.rankOf([stem]))).toEqual([0, 3, 4, 5]);
  expect(wider.ofLength(5).map(({ stem }) => stem)).toEqual(['порог', 'отчет']);
});

test('gives Russian stems by length', () => {
  expect(vocabulary.ofLength(3).map(({ stem }) => stem)).toEqual(['урк']);
});
