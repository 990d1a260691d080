import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from './day.ts';

test.each(['2021-02-28', '2024-02-29', '2021-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2021-02-29',
  '2021-02-31',
  '2021-13-01',
  '2021-00-10',
  '01.02.2021',
  '2021-6-25',
  '2021-06-25T00:00',
  '',
  'вчера',
])('%s is none', (text) => {
  expect(isDay(text)).toBe(false);
});

test('every day of the calendar is a day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
    }),
  );
});
