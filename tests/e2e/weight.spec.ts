import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fileOf } from '../../scripts/site/verify.ts';
import { dist, everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

/** Bytes of one round trip of TCP's first window. */
const firstWindow = 14 * 1024;
/** A guide names people and grounds of every organization, and may have messages to fill. */
const guideLimit = 15 * 1024 + 512;
const scriptLimit = 6 * 1024;

/** A document has no style of its own; other kinds bring what they need: lists, rows of the home page. */
const kinds: readonly { kind: string; of: RegExp; requests: number; limit?: number }[] = [
  { kind: 'document', of: /^\/documents\/.+/u, requests: 3 },
  { kind: 'home', of: /^\/$/u, requests: 5 },
  { kind: 'role', of: /^\/roles\/[^/]+\/$/u, requests: 4 },
  { kind: 'guide', of: /^\/guides\/[^/]+\/$/u, requests: 6, limit: guideLimit },
  { kind: 'form', of: /^\/forms\/[^/]+\/$/u, requests: 4 },
  { kind: 'sheet of a role', of: /^\/roles\/[^/]+\/[^/]+\/$/u, requests: 5 },
  { kind: 'matrix of an organization', of: /^\/matrix\/[^/]+\/$/u, requests: 4 },
];

const known = new Map<string, number>();

/** Bytes of a file of the site in brotli. */
function weight(path: string): number {
  const bytes = known.get(path) ?? brotliCompressSync(readFileSync(fileOf(dist, path))).length;
  known.set(path, bytes);
  return bytes;
}

/** Paths that the first visit to a page asks for, lazy parts that nobody has asked for among them; no picture of the tab. */
async function asked(page: Page, path: string): Promise<string[]> {
  const paths: string[] = [];
  const note = (request: { url: () => string }): number => paths.push(new URL(request.url()).pathname);
  page.on('request', note);
  await page.goto(path);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  page.off('request', note);
  return paths.filter((one) => !one.startsWith('/favicon'));
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + weight(path), 0);
}

for (const { kind, of, requests, limit = firstWindow } of kinds) {
  test(`the first visit weighs ${limit / 1024} KB at most: ${kind}`, async ({ page }) => {
    const paths = everyPage.filter((path) => of.test(path));
    expect(paths.length).toBeGreaterThan(0);
    const heavy: string[] = [];
    for (const path of paths) {
      const files = await asked(page, path);
      const line = `${path}: ${sum(files)} bytes in brotli (${files.map(weight).join(' + ')}), ${files.length} requests`;
      console.log(line);
      if (sum(files) > limit || files.length > requests) heavy.push(line);
    }
    expect(heavy).toEqual([]);
  });
}

test('no page loads more than 6 KB of script, what stands inside it included', async ({ page }) => {
  const heavy: string[] = [];
  let most = 0;
  for (const path of everyPage) {
    const files = (await asked(page, path)).filter((file) => file.endsWith('.js'));
    const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
    const bytes = sum(files) + brotliCompressSync(inline.join('\n')).length;
    most = Math.max(most, bytes);
    if (bytes > scriptLimit || files.length === 0) heavy.push(`${path}: ${bytes}`);
  }
  console.log(`script of a page: at most ${most} bytes in brotli`);
  expect(heavy).toEqual([]);
});
