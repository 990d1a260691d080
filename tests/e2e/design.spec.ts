import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { root } from '../../scripts/environment.ts';
import { dist } from './site-pages.ts';
import { expect, test } from './test.ts';

const pages = [
  '/design/',
  '/design/documents/long/',
  '/design/documents/broken/',
  '/design/documents/kinds/',
  '/design/roles/teacher/',
  '/design/roles/idle/',
  '/design/roles/unknown/',
  '/design/roles/head/',
  '/design/organizations/',
  '/design/organizations/town/',
  '/design/organizations/empty/',
  '/design/organizations/long/',
];

test('nobody is led to the specimens: not by the map, the memory of addresses, the data, or a search engine', async ({
  page,
}) => {
  const mentions = ['sitemap-0.xml', 'api/v1/documents.json', 'api/v1/clauses.json', 'index.html'].filter((file) =>
    /\/design\/|specimens/u.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(mentions).toEqual([]);
  expect(readFileSync(join(root, 'permalinks.txt'), 'utf8')).not.toContain('/design/');
  for (const path of pages) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
});

for (const width of [320, 1280]) {
  test(`long, empty and broken things do not push anything out of the page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, over }).toEqual({ path, over: 0 });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the specimens, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    // The long ones hold nothing that the others do not, four hundred times.
    for (const path of pages.filter((one) => !/\/(?:long|head)\/$/u.test(one))) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      expect({ path, found }).toEqual({ path, found: [] });
    }
  });
}

test('what script makes elsewhere is there to be seen', async ({ page }) => {
  await page.goto('/design/');
  await expect(page.locator('#search')).toContainText('Ничего не найдено');
  await expect(page.locator('#search [data-search-result]')).toHaveCount(2);
  await expect(page.locator('#preview')).toContainText('Обязанность со всеми сторонами.');
  await expect(page.locator('#view').getByRole('radio', { name: '150 %' })).toBeChecked();
});

test('four hundred clauses are all there, and the last is reached by its address', async ({ page }) => {
  await page.goto('/design/documents/long/#X.40');
  await expect(page.locator('[data-clause]')).toHaveCount(400);
  await expect(page.locator('[data-clause="long#X.40"]')).toBeInViewport();
});

test('one of sixty organizations is chosen', async ({ page }) => {
  await page.goto('/design/organizations/');
  const mine = page.getByRole('region', { name: 'Моя организация' });
  await mine.locator('summary').click();
  await mine.getByRole('link', { name: 'Школа № 60', exact: true }).click();
  await expect(page).toHaveURL('/design/organizations/?org=school-60#school-60');
  await expect(page.locator('[data-of-org]:visible')).toHaveCount(1);
});

test('a picture that does not load has its words', async ({ page }) => {
  await page.goto('/design/documents/broken/#3');
  const picture = page.getByRole('img', { name: 'Слова вместо картинки' });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : -1))).toBe(0);
});
