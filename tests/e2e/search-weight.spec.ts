/** What search costs a reader: nothing before it is opened, little before the first place stands there. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Counts the compressed bytes of everything of the site that is fetched from now on. */
function weigh(page: Page): () => number {
  let sum = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('/favicon.svg')) return;
    void response.body().then(
      (body) => {
        sum += Math.min(body.length, brotliCompressSync(body).length);
      },
      () => undefined,
    );
  });
  return () => sum;
}

test('nothing of search is loaded before the reader opens it', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/documents/saki-206/', { waitUntil: 'networkidle' });
  expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.js'))).toHaveLength(1);
});

for (const query of ['забыла пароль', 'бумажный дневник']) {
  test(`the likeliest place for «${query}» stands there before the index has come`, async ({ page }) => {
    await page.goto('/documents/saki-206/', { waitUntil: 'networkidle' });
    const weight = weigh(page);
    let release = (): void => undefined;
    const seen = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/pagefind\/(?!words\.json)/u, async (route) => {
      await seen;
      await route.continue();
    });
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await page.locator('dialog [data-search-result]').first().waitFor();
    expect(weight()).toBeGreaterThan(5 * 1024);
    // The script, the style, the words of the site: all that is ours beside Pagefind.
    expect(weight()).toBeLessThanOrEqual(48 * 1024);
    release();
    await expect(page.locator('dialog [data-search-state]')).toHaveAttribute('data-search-state', 'done');
  });
}
