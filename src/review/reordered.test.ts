import { expect, test } from 'vitest';
import { movedAmong } from './reordered.ts';

test.each([
  [[0, 1, 2, 3], []],
  [[1, 2, 3, 0], [3]],
  [[3, 0, 1, 2], [0]],
  [[0, 2, 4, 9], []],
  [[], []],
])('%j: moved are %j', (places, moved) => {
  expect([...movedAmong(places)]).toEqual(moved);
});

test('one of two that changed places is enough', () => {
  expect(movedAmong([0, 2, 1, 3]).size).toBe(1);
});
