/** The reports of a small content with planted slips, as they are. */
import { afterEach, expect, test, vi } from 'vitest';
import { render, reportFormats } from '../../src/formats/findings/index.ts';
import { brokenContent } from './broken-content.ts';
import { problems } from './schemas.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const endings = { json: 'json', sarif: 'sarif', junit: 'xml', github: 'log', gitlab: 'json', markdown: 'md' };

test.each(reportFormats)('%s', async (format) => {
  vi.stubEnv('SITE_URL', 'https://punkt.example');
  vi.stubEnv('BASE_PATH', '/school');
  const { checked, context } = brokenContent();
  await expect(`${render(format, checked, context)}\n`).toMatchFileSnapshot(
    `../fixtures/reports/${format}.${endings[format]}`,
  );
});

test('where the host of the site is not known, rules have a path, and no report leads to it', () => {
  vi.stubEnv('SITE_URL', '');
  const { checked, context } = brokenContent();
  expect(render('json', checked, context)).toContain('"docs": "/quality/rules/reference/#role"');
  for (const format of ['sarif', 'junit', 'github', 'markdown'] as const) {
    expect(render(format, checked, context)).not.toContain('/quality/rules/');
  }
});

test('the schemas refuse what is not of their format', () => {
  const { checked, context } = brokenContent();
  const spoilt = {
    json: render('json', checked, context).replace('"severity": "error"', '"severity": "fatal"'),
    sarif: render('sarif', checked, context).replace('"startLine"', '"firstLine"'),
    gitlab: render('gitlab', checked, context).replace('"src/content/', '"./src/content/'),
    junit: render('junit', checked, context).replace('<failure type=', '<failed type='),
  };
  expect(problems.json(spoilt.json)).not.toEqual([]);
  expect(problems.sarif(spoilt.sarif)).not.toEqual([]);
  expect(problems.gitlab(spoilt.gitlab)).not.toEqual([]);
  expect(() => problems.junit(spoilt.junit)).toThrow();
});
