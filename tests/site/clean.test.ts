import { expect, test } from 'vitest';
import { findingLines, promised } from './checked.ts';
import { host, madeSite } from './made-site.ts';

test('a site with nothing wrong has no findings', () => {
  const files = madeSite(promised.corpus, promised.pages);
  expect(files.size).toBeGreaterThan(30);
  expect(findingLines(files)).toEqual([]);
});

test('nor has one in a folder of its host, under another name', () => {
  const at = { base: '/punkt/', origin: 'http://localhost:4321' };
  expect(findingLines(madeSite(promised.corpus, promised.pages, at), at)).toEqual([]);
  expect(host.base).toBe('/');
});
