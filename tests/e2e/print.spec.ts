import type { Page } from '@playwright/test';
import { everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

/** Width of A4 without the margins of print.css, in CSS pixels. */
const paper = { width: 658, height: 987 };

const kinds = [
  '/',
  '/documents/',
  '/documents/saki-206/',
  '/roles/teacher/',
  '/organizations/saki/',
  '/terms/',
  '/acts/',
];

async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
}

test('on every page stand the day and the address that never changes, and nothing to press', async ({ page }) => {
  test.slow();
  for (const path of everyPage) {
    await onPaper(page, path);
    const last = page.locator('main > .printed');
    await expect(last, path).toBeVisible();
    await expect(last).toHaveText(/Сведения на \d\d\.\d\d\.\d{4}\./u);
    const address = await page
      .locator('link[rel=canonical]')
      .getAttribute('href', { timeout: 500 })
      .catch(() => null);
    if (address !== null) await expect(last).toContainText(`Постоянный адрес: ${address}`);
    await expect(page.locator(':is(button, input, .bar, .crumbs, .toc, footer, .tools):visible'), path).toHaveCount(0);
  }
});

test('a document says its state, and its clauses their requisites', async ({ page }) => {
  await onPaper(page, '/documents/saki-206/');
  await expect(page.locator('main > .printed')).toContainText('Изложение, действие не подтверждено.');
  const requisites = page.locator('[data-clause="saki-206#3.6"]').evaluate((element) => {
    return getComputedStyle(element, '::after').content;
  });
  expect(await requisites).toContain('п. 3.6');
});

test('on the screen none of it is there', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  await expect(page.locator('main > .printed')).toBeHidden();
});

for (const path of kinds) {
  test(`nothing is cut or folded on paper: ${path}`, async ({ page }) => {
    await onPaper(page, path);
    const cut = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const clipped = [...document.querySelectorAll('main *')].filter(
        (element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
      );
      return { wide, clipped: clipped.map(({ className, tagName }) => `${tagName}.${className}`) };
    });
    expect(cut).toEqual({ wide: 0, clipped: [] });
    for (const fold of await page.locator('main details:visible').all()) {
      await expect(fold.locator(':scope > :not(summary)').first()).toBeVisible();
    }
  });
}

test('a browser without ::details-content opens the folds for paper and closes them again', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto('/documents/saki-206/');
  const open = page.locator('main details[open]');
  const before = await open.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open).toHaveCount(before);
});

test('a link to another document says on paper which clause it means', async ({ page }) => {
  await onPaper(page, '/documents/saki-206-1/');
  const words = page.locator('main a[href="/documents/saki-206/#1"]', { hasText: 'п. 1 приказа' }).evaluate((link) => {
    return getComputedStyle(link, '::after').content;
  });
  expect(await words).toMatch(/\[приказ №\s206 от\s25\.06\.2021\]/u);
});

test('colours, size and spacing that the reader chose for the screen do not reach the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', contrast: 'more' });
  await page.setViewportSize(paper);
  const look = (): Promise<unknown> =>
    page.evaluate(() => {
      const { color, backgroundColor, fontSize, letterSpacing, lineHeight } = getComputedStyle(
        document.querySelector('.c p') ?? document.body,
      );
      const body = getComputedStyle(document.body);
      return { color, backgroundColor, fontSize, letterSpacing, lineHeight, paper: body.backgroundColor };
    });
  await page.goto('/documents/saki-206/');
  const usual = await look();
  expect(usual).toMatchObject({ color: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', fontSize: '14px' });
  for (const colors of ['white', 'blue', 'brown', 'green', 'yellow', 'dark']) {
    await page.goto(`/documents/saki-206/?view=200.wider.serif.${colors}`);
    expect(await page.evaluate(() => document.documentElement.dataset['colors'])).toBe(colors);
    expect({ colors, look: await look() }).toEqual({ colors, look: usual });
  }
});

test('A4 in PDF: as many pages as the text needs, none of them empty', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/gu)].map(([, box = '']) =>
    box.trim().split(/\s+/u).map(Number),
  );
  expect(boxes.length).toBeGreaterThan(2);
  expect(boxes.length).toBeLessThan(8);
  for (const [, , width = 0, height = 0] of boxes) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  }
});
