import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { expect, test } from './test.ts';

/** A second site, built for a folder of its host; beside the first, as a build is switched by renaming. */
const out = join(root, '.build', 'e2e-punkt');
let served: Served;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), '--out', out], {
    env: { ...process.env, BASE_PATH: '/punkt', SITE_URL: 'https://school.example' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  served = await serve({ dir: out, base: '/punkt/', port: 0 });
});

test.afterAll(async () => {
  await served.close();
  rmSync(out, { recursive: true, force: true });
});

test('in a folder of a host every address has the folder, none has it twice', () => {
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const paths = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/gu)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !path.startsWith('/punkt/') || path.startsWith('/punkt/punkt/'))).toEqual([]);
  const document = readFileSync(join(out, 'documents/saki-206/index.html'), 'utf8');
  expect(document).toContain('<link rel="canonical" href="https://school.example/punkt/documents/saki-206/">');
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain(
    '<loc>https://school.example/punkt/documents/</loc>',
  );
});

test('search works there and leads to a clause', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: served.url });
  await page.goto('/');
  await expect(page).toHaveURL('/punkt/');
  await page.getByRole('searchbox').fill('персональных данных');
  await page.getByRole('button', { name: 'Найти' }).click();
  await page.locator('a[href="/punkt/documents/saki-206/#3.7"]').click();
  await expect(page.locator('[data-clause="saki-206#3.7"]')).toBeInViewport();
  await page.close();
});
