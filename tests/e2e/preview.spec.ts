import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** An annex whose clause 10 refers to clause 1 of its order, which is another page. */
const annex = '/documents/saki-206-1/';
const reference = (page: Page) => page.getByRole('main').getByRole('link', { name: 'п. 1 приказа', exact: true });
const tip = (page: Page) => page.getByRole('tooltip');

/** What axe finds on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}

test('a mouse that rests on a reference is shown the clause, whose it is, its state and who answers', async ({
  page,
}) => {
  await page.goto(annex);
  await reference(page).hover();
  await expect(tip(page)).toMatchAriaSnapshot(`
    - tooltip:
      - paragraph: П. 1 приказа № 206 от 25.06.2021
      - paragraph: Сакский район · изложение, действие не подтверждено
      - paragraph: Ответственный за внедрение
      - paragraph: /^Пункт обращён к ответственному/
      - term: "Роль:"
      - definition: /^ответственный за внедрение главный специалист/
  `);
  await expect(reference(page)).toHaveAccessibleDescription(/^П. 1 приказа № 206 .*Роль/u);
  await expect(tip(page).locator('a, button, [id], .tools')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('the preview stays under the mouse and goes when the mouse leaves', async ({ page }) => {
  await page.goto(annex);
  await reference(page).hover();
  await expect(tip(page)).toBeVisible();
  const box = await tip(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20, { steps: 8 });
  await page.waitForTimeout(600);
  await expect(tip(page)).toBeVisible();
  // Back on the link and away from both: what was shown again goes again.
  await reference(page).hover();
  await page.waitForTimeout(400);
  await expect(tip(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(tip(page)).toHaveCount(0);
  await expect(reference(page)).not.toHaveAttribute('aria-describedby');
});

test('a mouse that only passes over is shown nothing, and a click follows the link', async ({ page }) => {
  await page.goto(annex);
  await reference(page).hover();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(700);
  await expect(tip(page)).toHaveCount(0);
  await reference(page).click();
  await expect(page).toHaveURL('/documents/saki-206/#1');
});

test('by keyboard: focus shows the clause, Escape takes it away and leaves the focus', async ({ page }) => {
  await page.goto(annex);
  await reference(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(reference(page)).toBeFocused();
  await expect(tip(page)).toContainText('П. 1 приказа');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await expect(reference(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tip(page)).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/documents/saki-206/#1');
});

test('the preview lies in the window and never on its link', async ({ page }) => {
  await page.goto(annex);
  for (const [width, height, letters] of [
    [1280, 800, '100%'],
    [1280, 420, '100%'],
    [320, 640, '100%'],
    [640, 640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
    for (const align of ['start', 'center', 'end'] as const) {
      await page.mouse.move(1, 1);
      await expect(tip(page)).toHaveCount(0);
      await reference(page).evaluate((link, block) => link.scrollIntoView({ block }), align);
      await reference(page).hover();
      await expect(tip(page)).toBeVisible();
      const link = await reference(page).boundingBox();
      const box = await tip(page).boundingBox();
      if (!link || !box) throw new Error('Not in sight.');
      const over = Math.min(link.y + link.height, box.y + box.height) - Math.max(link.y, box.y);
      const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      expect({ width, letters, align, inside, covers: over > 0 }).toEqual({
        width,
        letters,
        align,
        inside: true,
        covers: false,
      });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('a clause of the same page needs no request; its own number and the contents show nothing', async ({ page }) => {
  await page.goto('/documents/saki-206-2/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.locator('[data-clause="saki-206-2#3.3"]').getByRole('link', { name: '3.3', exact: true }).hover();
  await page.waitForTimeout(700);
  await page.getByRole('navigation', { name: 'Содержание' }).getByRole('link').first().hover();
  await page.waitForTimeout(700);
  await expect(tip(page)).toHaveCount(0);
  await page.locator('main [data-clause] a[href="/documents/saki-206-2/#3.3"]').first().hover();
  await expect(tip(page)).toContainText('П. 3.3 приложения 2 к приказу № 206');
  await expect(tip(page).locator('.tools, [id]')).toHaveCount(0);
  expect(requests.filter((path) => path.startsWith('/documents/'))).toEqual([]);
});

test('where the page of the clause cannot be had nothing is shown and the link works', async ({ page }) => {
  await page.goto(annex);
  await page.route('**/documents/saki-206/', async (route) => {
    if (route.request().resourceType() === 'fetch') await route.abort();
    else await route.continue();
  });
  await reference(page).hover();
  await page.waitForTimeout(700);
  await expect(tip(page)).toHaveCount(0);
  await reference(page).click();
  await expect(page).toHaveURL('/documents/saki-206/#1');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('the first tap shows the clause from below, and there are two ways out', async ({ page }) => {
    await page.goto(annex);
    await reference(page).tap();
    const sheet = page.getByRole('dialog', { name: 'П. 1 приказа № 206 от 25.06.2021' });
    await expect(sheet).toMatchAriaSnapshot(`
      - dialog "П. 1 приказа № 206 от 25.06.2021":
        - paragraph: П. 1 приказа № 206 от 25.06.2021
        - paragraph: Сакский район · изложение, действие не подтверждено
        - paragraph: Ответственный за внедрение
        - paragraph: /^Пункт обращён к ответственному/
        - term: "Роль:"
        - definition: /^ответственный за внедрение/
        - link "Открыть пункт"
        - button "Закрыть"
    `);
    await expect(page).toHaveURL(annex);
    expect(await violations(page)).toEqual([]);
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    for (const way of [sheet.getByRole('link'), sheet.getByRole('button')]) {
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await sheet.getByRole('button', { name: 'Закрыть' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(reference(page)).toBeFocused();
    await reference(page).tap();
    await sheet.getByRole('link', { name: 'Открыть пункт' }).tap();
    await expect(page).toHaveURL('/documents/saki-206/#1');
  });

  test('where the page of the clause cannot be had the tap follows the link', async ({ page }) => {
    await page.goto(annex);
    await page.route('**/documents/saki-206/', async (route) => {
      if (route.request().resourceType() === 'fetch') await route.abort();
      else await route.continue();
    });
    await reference(page).tap();
    await expect(page).toHaveURL('/documents/saki-206/#1');
  });

  test('Escape and a tap beside close the sheet', async ({ page }) => {
    await page.goto(annex);
    for (const close of [() => page.keyboard.press('Escape'), () => page.touchscreen.tap(180, 20)]) {
      await reference(page).tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      await close();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
});

test.describe('without popover', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('a link is a link', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await page.goto(annex);
    await reference(page).hover();
    await page.waitForTimeout(700);
    await expect(tip(page)).toHaveCount(0);
    await reference(page).tap();
    await expect(page).toHaveURL('/documents/saki-206/#1');
  });
});
