/** Forms: pages for all, nothing to type into, clean sheets of A4, files as large as is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { dist, everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

const paths = everyPage.filter((path) => /^\/forms\/.+/u.test(path));

/** Forms that lie across. */
const across = ['/forms/monthly-check/', '/forms/help-schedule/', '/forms/appeals-log/'];

test('the list leads to every form, the guides lead to the list and to their forms', async ({ page }) => {
  await page.goto('/forms/');
  const links = await page
    .locator('main .guides a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.toSorted()).toEqual(paths.toSorted());
  expect(paths).toHaveLength(10);
  await page.goto('/guides/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Бланки' })).toHaveAttribute('href', '/forms/');
  await page.goto('/guides/appeals-log/');
  await expect(page.locator('#_forms a')).toHaveAttribute('href', '/forms/appeals-log/');
  await page.goto('/guides/outage/');
  await expect(page.locator('#_forms')).toHaveCount(0);
});

for (const path of paths) {
  test(`${path}: axe finds nothing, narrow and wide, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
        expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
      }
    }
  });

  test(`${path}: one clean sheet of A4`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(':is(.bar, .crumbs, footer, h1, .to-forms, input, a[download]):visible')).toHaveCount(0);
    await expect(page.locator('.paper .of-itself').first()).toBeVisible();
    const drawn = await page.locator('.paper .blank').evaluateAll((lines) =>
      lines.map((line) => {
        const { borderBottomStyle, borderBottomColor } = getComputedStyle(line);
        return `${borderBottomStyle} ${borderBottomColor} ${line.getBoundingClientRect().width > 30}`;
      }),
    );
    expect(new Set(drawn)).toEqual(new Set(['solid rgb(0, 0, 0) true']));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/gu)].map(([, box = '']) =>
      box
        .trim()
        .split(/\s+/u)
        .slice(2)
        .map((side) => Math.round(Number(side))),
    );
    expect(boxes).toEqual([across.includes(path) ? [842, 595] : [595, 842]]);
  });

  test(`${path}: it says who asks for it and what it is, has nothing to type into, and its files are there`, async ({
    page,
  }) => {
    await page.goto(path);
    const sheet = page.locator('.paper');
    await expect(page.locator('main :is(input, textarea, select, form, [contenteditable])')).toHaveCount(0);
    await expect(sheet).toContainText('Основание.');
    await expect(sheet).toContainText('действие не подтверждено');
    await expect(sheet).toContainText(/(?:Форма|Памятка) наша/u);
    await expect(sheet).toContainText('Сайт ничего не собирает');
    const files = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
    const isWorkbook = /appeals-log|help-schedule/u.test(path);
    expect(files.map(({ href }) => href)).toEqual([`${path}form.docx`, ...(isWorkbook ? [`${path}form.xlsx`] : [])]);
    for (const { href, text } of files) {
      const size = Math.max(1, Math.round(readFileSync(join(dist, href)).length / 1024));
      expect(text).toContain(`${size}\u00a0КБ`);
    }
  });
}

test('a place to write is told by words, and the second leaflet is for the eye alone', async ({ page }) => {
  await page.goto('/forms/parents-leaflet/');
  const first = page.getByRole('img', { name: 'место для записи' });
  expect(await first.count()).toBe(await page.locator('.copy:not([aria-hidden]) .blank').count());
  await expect(page.locator('.copy')).toHaveCount(2);
  await expect(page.locator('.copy[aria-hidden="true"] a')).toHaveCount(0);
  await page.goto('/forms/principal-checklist/');
  await expect(page.getByRole('rowheader')).toHaveCount(8);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
});
