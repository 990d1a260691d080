import { expect, test } from 'vitest';
import { isOneLine, rowHeight } from './row-height.ts';

const lines = (text: string, width: number): number => (rowHeight([text], [width]) - 2) / 12.75;

test('a row is as high as its highest cell', () => {
  expect(lines('слово', 20)).toBe(1);
  expect(lines('слово слово слово слово', 12)).toBe(4 / 2);
  expect(lines('раз\nдва\nтри', 20)).toBe(3);
  expect(rowHeight(['раз', 'раз\nдва'], [20, 20])).toBe(rowHeight(['раз\nдва'], [20]));
});

test('a word longer than the column is broken', () => {
  expect(lines('а'.repeat(100), 11)).toBe(10);
  expect(lines(`слово ${'а'.repeat(15)}`, 11)).toBe(3);
});

test('a row without text has a line, none is higher than Excel lets it be', () => {
  expect(lines('', 20)).toBe(1);
  expect(rowHeight(['а\n'.repeat(500)], [20])).toBe(409);
});

test('one line is what fits', () => {
  expect(isOneLine('О п. 3.1', 23)).toBe(true);
  expect(isOneLine('раз\nдва', 23)).toBe(false);
  expect(isOneLine('исполнитель не назван: п. 1.2 приложения 2', 23)).toBe(false);
});
