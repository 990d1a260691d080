import { everyPage } from './site-pages.ts';
import { expect, test } from './test.ts';

// 640 px at 200 % is a layout of 320 px with twice the letters: text grows, the page must not scroll sideways.
const sizes = [
  { width: 320, zoom: 1 },
  { width: 640, zoom: 2 },
  { width: 768, zoom: 1 },
  { width: 1280, zoom: 2 },
  { width: 1920, zoom: 1 },
];

for (const { width, zoom } of sizes) {
  test(`no page scrolls sideways at ${width} px and ${zoom * 100} %`, async ({ page }) => {
    await page.setViewportSize({ width: width / zoom, height: 800 });
    for (const path of everyPage) {
      await page.goto(path);
      const { inner, wide } = await page.evaluate(() => ({
        inner: document.documentElement.clientWidth,
        wide: document.documentElement.scrollWidth,
      }));
      expect({ path, wide }).toEqual({ path, wide: inner });
    }
  });
}

test('letters of twice the size do not push anything out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of everyPage) {
    await page.goto(path);
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect({ path, over }).toEqual({ path, over: 0 });
  }
});

test('the dialog fits the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/documents/saki-206/');
  await page.keyboard.press('Control+KeyK');
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await dialog.getByRole('combobox').fill('пароль');
  await expect(dialog.getByRole('status')).toHaveText(/^Найдено/u);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
