import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage, everyTemplate } from './site-pages.ts';
import { expect, test } from './test.ts';

/** What axe finds on the page as it stands, as short lines. @param leftOut rules that are not asked */
async function violations(page: Page, leftOut: string[] = []): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).disableRules(leftOut).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const path of everyPage) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of everyTemplate) {
    test(`axe finds nothing on ${path} in all widths, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
      }
    });
  }

  test(`axe finds nothing in the search dialog and in an answer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/documents/saki-206/');
    await page.keyboard.press('Control+KeyK');
    const dialog = page.getByRole('dialog', { name: 'Поиск' });
    for (const words of ['пароль', 'щщщщщщ']) {
      await dialog.getByRole('searchbox').fill(words);
      await expect(dialog.getByRole('status')).toHaveText(words === 'пароль' ? /^Найдено/u : 'Ничего не найдено');
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`/search/?q=${encodeURIComponent('журнал')}`);
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing where the reader forces the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of everyTemplate) {
    await page.goto(path);
    // The colours are the reader's then; axe computes with ours (it reads -webkit-text-fill-color, which is not forced).
    expect({ path, found: await violations(page, ['color-contrast']) }).toEqual({ path, found: [] });
  }
});
