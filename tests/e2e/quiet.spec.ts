import { everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

test('no page calls another host or breaks the policy, read to its end', async ({ page }) => {
  test.slow();
  for (const path of everyPage) {
    await page.goto(path);
    await page.mouse.wheel(0, 1e6);
    await page.waitForLoadState('networkidle');
  }
  expect(everyPage.length).toBeGreaterThan(12);
});

test('the watch sees what it should: an inline script, a foreign picture, a foreign call', async ({
  browser,
  baseURL,
}) => {
  const { watch } = await import('./watch.ts');
  const context = await browser.newContext();
  const seen = await watch(context, baseURL ?? '');
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.evaluate(async () => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }));
    document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/a.png' }));
    await fetch('https://example.invalid/').catch(() => undefined);
  });
  const told = (): string[] =>
    seen.violations.filter((one) => /^(?:script-src-elem|img-src|connect-src) /u.test(one)).sort();
  // Each is told twice: by the policy of the header and by that of the page.
  const once = [
    'connect-src https://example.invalid/',
    'img-src https://example.invalid/a.png',
    'script-src-elem inline',
  ];
  await expect.poll(told).toEqual([...once, ...once].sort());
  await context.close();
});
