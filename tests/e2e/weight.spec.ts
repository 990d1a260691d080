import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** One round trip of TCP's first window. */
const limit = 14 * 1024;

test('the first visit to a regulation fits into one round trip: 14 KB, 3 requests', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/favicon')) bodies.set(pathname, response.body());
  });
  await page.goto('/documents/feodosia-298/', { waitUntil: 'networkidle' });
  const weights = await Promise.all(
    [...bodies].map(async ([path, body]) => ({ path, bytes: brotliCompressSync(await body).length })),
  );
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `/documents/feodosia-298/: ${total} bytes in brotli, ${weights.length} requests`,
    JSON.stringify(weights),
  );
  expect(weights.length).toBeLessThanOrEqual(3);
  expect(total).toBeLessThanOrEqual(limit);
});
