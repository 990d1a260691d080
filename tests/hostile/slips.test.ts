import { expect, test } from 'vitest';
import { said } from './content.ts';
import { slips } from './slips.ts';

test('the folder the slips start from is clean', () => {
  expect(said({})).toEqual([]);
});

test.each(Object.entries(slips))('%s', (_, changes) => {
  expect(said(changes)).toMatchSnapshot();
});
