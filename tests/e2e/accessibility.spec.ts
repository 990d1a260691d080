import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contrastTokens } from '../../src/reading/settings.ts';
import { everyPage, everyTemplate } from './site-pages.ts';
import { expect, test } from './test.ts';

interface Asked {
  /** Rules that are not asked. */
  readonly leftOut?: string[];
  /** Whether all text must stand out 7 : 1, as the contrast schemes promise. */
  readonly enhanced?: boolean;
  /** Whether the rules on colours alone are asked: where nothing but colours has changed since all were. */
  readonly colours?: boolean;
}

/** What axe finds on the page as it stands, as short lines. */
async function violations(
  page: Page,
  { leftOut = [], enhanced = false, colours = false }: Asked = {},
): Promise<string[]> {
  const rules = {
    ...Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])),
    ...(enhanced ? { 'color-contrast-enhanced': { enabled: true } } : {}),
  };
  // Four times as fast: the newer way opens one more page for each run to gather frames, and we have no frames; what
  // passed is of no interest.
  const contrast = enhanced ? 'color-contrast-enhanced' : 'color-contrast';
  const runOnly = colours ? { runOnly: { type: 'rule' as const, values: [contrast, 'link-in-text-block'] } } : {};
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ rules, resultTypes: ['violations'], ...runOnly });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const path of everyPage) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

const schemes = [
  { view: 'light', widths: [320, 768, 1280, 1920] },
  { view: 'dark', widths: [320, 768, 1280, 1920] },
  ...contrastTokens.map((view) => ({ view, widths: [320, 768, 1280] })),
];

for (const path of everyTemplate) {
  test(`axe finds nothing on ${path} in all widths and schemes`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const { view, widths } of schemes) {
      const enhanced = contrastTokens.includes(view);
      await page.goto(`${path}?view=${view}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const found = await violations(page, { enhanced, colours: view !== 'light' });
        expect({ view, width, found }).toEqual({ view, width, found: [] });
      }
    }
  });
}

test('axe finds nothing in the settings of reading, in all schemes and with large letters', async ({ page }) => {
  test.slow();
  for (const view of ['light', 'dark', ...contrastTokens, '200.wider.black']) {
    const enhanced = contrastTokens.includes(view);
    await page.goto(`/documents/saki-206/?view=${view}`);
    await page.locator('.to-view').click();
    await expect(page.getByRole('dialog', { name: 'Настройки чтения' })).toBeVisible();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ view, width, found: await violations(page, { enhanced }) }).toEqual({ view, width, found: [] });
    }
  }
});

for (const view of ['light', 'dark', ...contrastTokens]) {
  test(`axe finds nothing in the search dialog and in an answer, ${view}`, async ({ page }) => {
    const enhanced = contrastTokens.includes(view);
    await page.goto(`/documents/saki-206/?view=${view}`);
    await page.keyboard.press('Control+KeyK');
    const dialog = page.getByRole('dialog', { name: 'Поиск' });
    for (const words of ['пароль', 'щщщщщщ']) {
      await dialog.getByRole('combobox').fill(words);
      await expect(dialog.getByRole('status')).toHaveText(words === 'пароль' ? /^Найдено/u : 'Ничего не найдено');
      // The first suggestion is marked, where there is one.
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, { enhanced })).toEqual([]);
    }
    await page.goto(`/search/?q=${encodeURIComponent('журнал')}`);
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    expect(await violations(page, { enhanced })).toEqual([]);
    await page.goto(`/search/?q=${encodeURIComponent('журналл')}&kind=document`);
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    expect(await violations(page, { enhanced })).toEqual([]);
    await page.locator('[data-search-result] a').first().click();
    await expect(page.locator('mark.found-word').first()).toBeAttached();
    expect(await violations(page, { enhanced })).toEqual([]);
  });
}

test('axe finds nothing where the reader forces the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of everyTemplate) {
    await page.goto(path);
    // The colours are the reader's then; axe computes with ours (it reads -webkit-text-fill-color, which is not forced).
    const found = await violations(page, { leftOut: ['color-contrast'] });
    expect({ path, found }).toEqual({ path, found: [] });
  }
  await page.locator('.to-view').click();
  await expect(page.getByRole('dialog', { name: 'Настройки чтения' })).toBeVisible();
  expect(await violations(page, { leftOut: ['color-contrast'] })).toEqual([]);
});
