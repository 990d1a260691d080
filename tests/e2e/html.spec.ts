import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { dist } from './site-pages.ts';

/** The recommended rules; what is not asked has its reason. */
const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Anchors are the numbers of clauses, and addresses that never change; HTML allows any id without spaces.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes the meaning of a list from one that shows no bullets, unless the role is written.
    'no-redundant-role': 'off',
    // Generated: what stands at the end of a line is nobody's slip.
    'no-trailing-whitespace': 'off',
    // Requisites and issuer of an annex need more than the 70 characters that a search engine shows.
    'long-title': ['error', { maxlength: 90 }],
  },
};

/** What the specimens show on purpose: a bar and breadcrumbs a second time, a title of 300 characters. */
const onPurpose = /^design\/.* (?:unique-landmark|long-title): /u;

const validator = new HtmlValidate(rules);

async function faults(path: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('every page is valid HTML, unlisted ones too', async () => {
  const everyPage = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const found = (await Promise.all(everyPage.map(faults))).flat();
  expect(found.filter((fault) => !onPurpose.test(fault))).toEqual([]);
});

test('a fault would be seen', async () => {
  const { errorCount } = await validator.validateString(
    '<p><div></div></p><img src="a.png"><b id="x"></b><b id="x"></b>',
  );
  expect(errorCount).toBeGreaterThan(2);
});
