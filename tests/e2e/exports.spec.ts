/** The files that pages offer: they are there, as large as is said, and hold what the pages and the data hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { z } from 'zod';
import { csvRows } from '../formats/csv-rows.ts';
import { dist } from './site-pages.ts';
import { expect, test } from './test.ts';

const file = (path: string): Buffer => readFileSync(join(dist, path));
const offered = 'main a[download]';

const matrixSchema = z.object({
  organizations: z.array(z.object({ id: z.string(), name: z.string() })),
  responsibilities: z.array(z.object({ id: z.string(), title: z.string() })),
  cells: z.array(z.object({ organization: z.string(), responsibility: z.string(), clause: z.string() })),
});
const matrix = matrixSchema.parse(JSON.parse(file('api/v1/matrix.json').toString()));
const organizations = new Map(matrix.organizations.map(({ id, name }) => [id, name]));
const responsibilities = new Map(matrix.responsibilities.map(({ id, title }) => [id, title]));

/** Cells as `organization | responsibility | path of the clause`, in order of the alphabet. */
function fromJson(): string[] {
  return matrix.cells
    .map(({ organization, responsibility, clause }) =>
      [
        organizations.get(organization),
        responsibilities.get(responsibility),
        `/documents/${clause.replace('#', '/#')}`,
      ].join(' | '),
    )
    .toSorted();
}

async function fromPages(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [id, name] of organizations) {
    await page.goto(`/matrix/${id}/`);
    const marks = await page.locator('table.matrix tr[id] a.mark').evaluateAll((links) =>
      links.map((link) => {
        const title = link.closest('tr')?.querySelector('th')?.textContent.trim();
        return `${title} | ${link.getAttribute('href')}`;
      }),
    );
    found.push(...marks.map((mark) => `${name} | ${mark}`));
  }
  return found.toSorted();
}

/** The rows of a CSV between its headings and what it says of itself. */
function csvBody(path: string): string[][] {
  const rows = csvRows(file(path).toString().slice(1));
  return rows.slice(
    1,
    rows.findIndex((row) => row.every((field) => field === '')),
  );
}

test('pages, JSON, CSV and XLSX hold the same cells', async ({ page }) => {
  const wanted = fromJson();
  expect(wanted.length).toBeGreaterThan(150);
  const csv = csvBody('matrix/cells.csv');
  const told = csv.map((row) => {
    const { pathname, hash } = new URL(row.at(-1) ?? '');
    return [row[0], row[2], `${pathname}${hash}`].join(' | ');
  });
  expect(told.toSorted()).toEqual(wanted);
  const [, ...xlsx] = await readSheet(file('matrix/cells.xlsx'), 1, { trim: false });
  expect(xlsx.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(csv.map((row) => row.slice(0, -1)));
  expect(await fromPages(page)).toEqual(wanted);
});

const pages = [
  '/matrix/',
  '/matrix/saki/',
  '/documents/',
  '/documents/saki-206/',
  '/roles/principal/saki/',
  '/data/',
] as const;

for (const path of pages) {
  test(`${path} offers files that are there, by format and true size`, async ({ page, request }) => {
    await page.goto(path);
    const links = await page
      .locator(offered)
      .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
    expect(links.length).toBeGreaterThan(0);
    for (const { href, text } of links) {
      const bytes = file(href);
      const [, format, size] = /([A-Z]+), (\d+)\u00a0КБ\s*$/u.exec(text) ?? [];
      expect(href.endsWith(`.${format?.toLowerCase()}`)).toBe(true);
      expect(Number(size)).toBe(Math.max(1, Math.round(bytes.length / 1024)));
      const answer = await request.get(href);
      expect(answer.headers()['content-type']).toMatch(
        /^(?:text\/csv;charset=utf-8|application\/json|application\/vnd\.openxmlformats-officedocument\.\w+\.(?:sheet|document)$)/u,
      );
      expect(Buffer.compare(await answer.body(), bytes)).toBe(0);
    }
  });
}

test('a file is saved under a name that says what it is', async ({ page }) => {
  await page.goto('/matrix/saki/');
  const waiting = page.waitForEvent('download');
  await page.locator(offered).first().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('Кто за что отвечает, Сакский район.xlsx');
});

test('links to files are told apart by ear and stay out of print', async ({ page }) => {
  await page.goto('/matrix/');
  const names = await page
    .getByRole('main')
    .getByRole('link', { name: /(?:XLSX|CSV|JSON), \d+/u })
    .all();
  const texts = await Promise.all(names.map((link) => link.textContent()));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBe(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(offered).first()).toBeHidden();
});
