/** Holds every check of a built site to its form. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteChecks } from '../../src/site/index.ts';

const folder = join(import.meta.dirname, '../../src/site');

test('every file of a check is made known, and the table is in order', () => {
  const files = readdirSync(join(folder, 'checks')).filter((name) => name.endsWith('.ts'));
  expect(files.map((name) => `site/${name.slice(0, -3)}`).sort()).toEqual(siteChecks.map(({ id }) => id as string));
  const paths = Array.from(readFileSync(join(folder, 'all.ts'), 'utf8').matchAll(/from '(.+)'/gu), ([, path]) => path);
  expect(paths).toEqual([...paths].sort());
});

test.each(siteChecks.map((check) => [check.id, check] as const))('%s is complete', (id, check) => {
  expect(id).toMatch(/^site\/[a-z]+(?:-[a-z]+)*$/u);
  expect(['error', 'warning']).toContain(check.severity);
  expect(check.title).toMatch(/^[А-ЯЁ«].{3,60}[^.]$/u);
  expect(check.why).toMatch(/^[а-яё«].{8,140}[^.!]$/u);
  expect(check.mend).toMatch(/^[А-ЯЁA-Z«].{10,}[.»!]$/su);
});
