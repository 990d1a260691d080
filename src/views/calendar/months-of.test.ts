import { expect, test } from 'vitest';
import { rhythmPhrases, type Rhythm } from '../../markup/rhythm.ts';
import { monthsOf } from './months-of.ts';

test.each<[Rhythm, number[]]>([
  ['months:10', [10]],
  ['months:5-6', [5, 6]],
  ['months:11-2', [11, 12, 1, 2]],
  ['months:12-12', [12]],
  ['by:2021-08-15', [8]],
  ['from:2021-09-01', [9]],
])('%s', (when, months) => {
  expect(monthsOf(when)).toEqual(months);
});

test('a rhythm names no month', () => {
  for (const when of Object.values(rhythmPhrases)) expect(monthsOf(when)).toEqual([]);
});
