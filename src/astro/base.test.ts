import { expect, test } from 'vitest';
import { normalBase } from './base.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['punkt', '/punkt/'],
  ['/punkt', '/punkt/'],
  ['/punkt/', '/punkt/'],
  ['//a//b/', '/a/b/'],
])('%s → %s', (written, base) => {
  expect(normalBase(written)).toBe(base);
});

test.each(['/../etc', 'https://example.org/punkt', '/a b', '/пункт', '/a?b', '.'])('%s is refused', (written) => {
  expect(() => normalBase(written)).toThrow(`BASE_PATH: «${written}» не годится.`);
});
