import { expect, test } from 'vitest';
import { addressOfAsked, chosenCount, readAsked } from './asked.ts';

test.each([
  ['', { query: '', filters: {}, literal: false }],
  ['?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C', { query: 'пароль', filters: {}, literal: false }],
  ['?q=a%20%26%20b&literal=1', { query: 'a & b', filters: {}, literal: true }],
  [
    '?q=x&kind=guide&organization=saki',
    { query: 'x', filters: { kind: 'guide', organization: 'saki' }, literal: false },
  ],
  ['?kind=document&state=past', { query: '', filters: { kind: 'document', state: 'past' }, literal: false }],
])('%s is read and written back', (address, asked) => {
  expect(readAsked(address)).toEqual(asked);
  expect(addressOfAsked(asked)).toBe(address);
});

test('a form without script sends pluses and empty values', () => {
  expect(readAsked('?q=замена+урока+&kind=&audience=teacher')).toEqual({
    query: 'замена урока',
    filters: { audience: 'teacher' },
    literal: false,
  });
});

test('filters are counted', () => {
  expect(chosenCount({})).toBe(0);
  expect(chosenCount({ kind: 'guide', state: 'past' })).toBe(2);
});
