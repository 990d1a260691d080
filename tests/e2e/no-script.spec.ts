import { everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('every page is readable without script', async ({ page }) => {
  test.slow();
  for (const path of everyPage) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

test('a document is whole without script, and offers nothing that would not work', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  await expect(page.locator('[data-clause]')).toHaveCount(22);
  await expect(page.locator('[data-clause="saki-206#3.6"]')).toContainText('директор школы');
  await expect(page.locator('[data-clause] button')).toHaveCount(0);
  await page.locator('[data-clause="saki-206#3.6"]').getByRole('link', { name: '3.6' }).click();
  await expect(page).toHaveURL('/documents/saki-206/#3.6');
});

test('search without script is a page that lists everything', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('пароль');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expect(page.locator('noscript p')).toBeVisible();
  const documents = page.locator('main a[href^="/documents/"]');
  await expect(documents).toHaveCount(8);
  await expect(page.locator('main a[href^="/terms/#"]').first()).toBeVisible();
});
