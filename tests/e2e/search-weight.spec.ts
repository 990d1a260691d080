/** What search costs a reader: nothing before it is opened, little before the first place stands there. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Weight {
  /** All that was fetched. */
  readonly all: number;
  /** What is ours beside Pagefind's index: scripts, style, words, synonyms. */
  readonly ours: number;
}

/** Counts the compressed bytes of everything of the site that is fetched from now on. */
function weigh(page: Page): () => Promise<Weight> {
  const bodies: Promise<readonly [string, Buffer] | null>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (url.endsWith('/favicon.svg')) return;
    bodies.push(
      response.body().then(
        (body) => [url, body] as const,
        () => null,
      ),
    );
  });
  return async () => {
    const files = (await Promise.all(bodies)).flatMap((file) => (file === null ? [] : [file]));
    const sum = (some: typeof files): number =>
      some.reduce((total, [, body]) => total + Math.min(body.length, brotliCompressSync(body).length), 0);
    return { all: sum(files), ours: sum(files.filter(([url]) => !/\.pf_|pagefind-entry/u.test(url))) };
  };
}

const kilobyte = 1024;

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
    await page.route(/\.pf_/u, async (route) => {
      await seen;
      await route.continue();
    });
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await page.locator('dialog [data-search-result]').first().waitFor();
    expect((await weight()).all).toBeGreaterThan(5 * kilobyte);
    expect((await weight()).all).toBeLessThanOrEqual(30 * kilobyte);
    release();
    await expect(page.locator('dialog [data-search-state]')).toHaveAttribute('data-search-state', 'done');
  });
}

for (const [what, query, most] of [
  ['a question', 'кто проверяет журналы', 30],
  ['a ban in everyday words', 'нельзя давать пароль детям', 30],
  // The mending and the understanding of addresses are fetched by those who need them.
  ['a slip', 'забыла пороль', 34],
  ['an address', 'п. 3.3 приказа 271', 34],
] as const) {
  test(`what ${what} costs before the whole answer stands there`, async ({ page }) => {
    await page.goto('/documents/saki-206/', { waitUntil: 'networkidle' });
    const weight = weigh(page);
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await expect(page.locator('dialog [data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('dialog [data-search-result]').first()).toBeVisible();
    const { all, ours } = await weight();
    expect(ours).toBeLessThanOrEqual(most * kilobyte);
    expect(all).toBeLessThanOrEqual(130 * kilobyte);
  });
}
