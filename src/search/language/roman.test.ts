import { expect, test } from 'vitest';
import { romanNumber } from './roman.ts';

test.each([
  ['iv', 'IV'],
  ['ІV', 'IV'],
  ['1у', 'IV'],
  ['х', 'X'],
  ['4', 'IV'],
  ['11', 'XI'],
  ['vv', null],
  ['99', null],
])('%s is %s', (typed, meant) => {
  expect(romanNumber(typed)).toBe(meant);
});
