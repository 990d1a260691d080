/** What search costs a reader: nothing before it is opened, little before the first place stands there. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Compressed bytes of everything of the site that is fetched from now on; Pagefind's own files apart. */
function weigh(page: Page): { readonly all: () => number; readonly own: () => number } {
  const sizes: { path: string; size: Promise<number> }[] = [];
  const known: { path: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('/favicon.svg')) return;
    const size = response.body().then(
      (body) => Math.min(body.length, brotliCompressSync(body).length),
      () => 0,
    );
    sizes.push({ path, size });
    void size.then((bytes) => known.push({ path, bytes }));
  });
  const sum = (of: readonly { bytes: number }[]): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    all: () => sum(known),
    own: () => sum(known.filter(({ path }) => !/\/pagefind\/(?!words\.json)/u.test(path))),
  };
}

test('nothing of search is loaded before the reader opens it', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/documents/saki-206/', { waitUntil: 'networkidle' });
  expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.js'))).toHaveLength(1);
});

for (const query of ['забыла пароль', 'отметки за четверть', 'бумажный дневник']) {
  test(`the first place for «${query}» stands there after 130 KB at most`, async ({ page }) => {
    await page.goto('/documents/saki-206/', { waitUntil: 'networkidle' });
    const weight = weigh(page);
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await page.locator('dialog [data-search-result]').first().waitFor();
    expect(weight.all()).toBeGreaterThan(5 * 1024);
    expect(weight.all()).toBeLessThanOrEqual(130 * 1024);
    await expect(page.locator('dialog [data-search-state]')).toHaveAttribute('data-search-state', 'done');
    // What is ours beside Pagefind: the script, the style, the words of the site.
    expect(weight.own()).toBeLessThanOrEqual(48 * 1024);
  });
}
