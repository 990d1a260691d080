import { storageKey } from '../../src/reading/first-paint.ts';
import { everyTemplate } from './site-pages.ts';
import { expect, test } from './test.ts';

declare global {
  interface Window {
    shifted?: number;
  }
}

/** Looks that are kept on the device: none, and one that changes every measure of a page. */
const looks = ['', '150.wide.serif.yellow'];

for (const width of [360, 1280]) {
  for (const look of looks) {
    test(`nothing moves while a page comes: ${width} px, ${look === '' ? 'usual look' : look}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(
        ({ key, view }) => {
          if (view !== '') localStorage.setItem(key, view);
          localStorage.setItem('punkt-org', 'saki');
          window.shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number')
                window.shifted = (window.shifted ?? 0) + entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        },
        { key: storageKey, view: look },
      );
      for (const path of everyTemplate) {
        await page.goto(path, { waitUntil: 'networkidle' });
        // Two frames behind the last script, a shift has been told.
        const shifted = await page.evaluate(async () => {
          for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
          await new Promise((done) => setTimeout(done, 50));
          return window.shifted;
        });
        expect({ path, shifted }).toEqual({ path, shifted: 0 });
      }
    });
  }
}

test('a shift would be seen', async ({ page }) => {
  await page.goto('/');
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().length)).observe({ type: 'layout-shift' });
        const push = document.createElement('div');
        push.style.height = '300px';
        requestAnimationFrame(() => document.querySelector('main')?.prepend(push));
      }),
  );
  expect(shifted).toBeGreaterThan(0);
});
