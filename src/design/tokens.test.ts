import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourPairs, colourTokens, contrast } from './tokens.ts';

const tokens = new Map(
  colourTokens(readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8')).map((token) => [
    token.name,
    token,
  ]),
);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every colour of the style sheet is read', () => {
  expect(tokens.size).toBeGreaterThan(15);
  expect(tokens.get('surface')?.light).toBe('#ffffff');
});

test.each(colourPairs)('$front on $back has $least : 1, light and dark', ({ front, back, least }) => {
  const [one, other] = [tokens.get(front), tokens.get(back)];
  expect(contrast(one?.light ?? '', other?.light ?? '')).toBeGreaterThanOrEqual(least);
  expect(contrast(one?.dark ?? '', other?.dark ?? '')).toBeGreaterThanOrEqual(least);
});
