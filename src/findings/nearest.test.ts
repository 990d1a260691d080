import { expect, test } from 'vitest';
import { looksLike, nearest } from './nearest.ts';

const roles = ['Методист', 'Учитель', 'Директор школы', 'Классный руководитель'];

test.each([
  ['методит', 'Методист'],
  ['учетель', 'Учитель'],
  ['класный руководитель', 'Классный руководитель'],
  ['ДИРЕКТОР ШКОЛЫ', 'Директор школы'],
])('the name nearest to «%s» is «%s»', (written, meant) => {
  expect(nearest(written, roles)).toBe(meant);
});

test('nothing is named where nothing is near', () => {
  expect(nearest('завхоз', roles)).toBeNull();
  expect(looksLike('завхоз', roles, 'Спросите методиста.')).toBe('Спросите методиста.');
});

test('the first of two equally near names is taken, so that a message is the same every run', () => {
  expect(looksLike('I.9', ['I.1', 'I.2'])).toBe('Похоже на «I.1».');
});
