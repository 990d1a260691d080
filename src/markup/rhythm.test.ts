import { expect, test } from 'vitest';
import { readRhythm, rhythmWords } from './rhythm.ts';

const table = [
  ['в день урока', 'same-day'],
  ['раз в месяц', 'monthly'],
  ['раз в четверть', 'each-term'],
  ['в конце четверти', 'term-end'],
  ['раз в квартал', 'quarterly'],
  ['за отчётный период', 'reporting-period'],
  ['постоянно', 'permanent'],
  ['по запросу', 'on-request'],
  ['до 15.08.2021', 'by:2021-08-15'],
  ['с 01.09.2021', 'from:2021-09-01'],
  ['октябрь', 'months:10'],
  ['май–июнь', 'months:5-6'],
] as const;

test.each(table)('«%s» is %s, and back', (words, token) => {
  expect(readRhythm(words)).toBe(token);
  expect(rhythmWords(token)).toBe(words);
});

test.each([
  ['За Отчетный  период', 'reporting-period'],
  ['Май - Июнь', 'months:5-6'],
  ['декабрь—январь', 'months:12-1'],
] as const)('«%s» is %s: case, ё, spaces and the kind of dash do not count', (words, token) => {
  expect(readRhythm(words)).toBe(token);
});

test.each(['до 31.02.2021', 'до 1.9.2021', 'иногда', 'октябрьь', 'май–', ''])('«%s» is no rhythm', (words) => {
  expect(readRhythm(words)).toBeNull();
});
