import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Addresses within the page that its shares and figures lead to. */
function ledTo(page: Page): Promise<string[]> {
  return page
    .locator('.shares a, .by td a')
    .evaluateAll((links) => links.map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash)));
}

test('«Качество базы» is found from the foot of any page, and tells gaps of documents apart from our own work', async ({
  page,
}) => {
  await page.goto('/terms/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Качество базы' }).click();
  await expect(page).toHaveURL('/quality/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Качество базы');
  await expect(page.locator('main h2')).toHaveText([
    'Сколько уже есть',
    'По организациям',
    'Пробелы в самих документах',
    'Что ещё делаем мы',
    'Как мы проверяем',
  ]);
  const gaps = page.locator('#gaps');
  await expect(gaps.locator('#unnamed')).toContainText('надо решить приказом');
  await expect(gaps.locator('#official')).toHaveCount(0);
  await expect(page.locator('#ours #official')).toContainText('Изложение вместо официального текста');
});

test('every share leads to the places that are missing, and they lead to the clauses', async ({ page }) => {
  await page.goto('/quality/');
  const targets = await ledTo(page);
  expect(targets.length).toBeGreaterThan(10);
  for (const hash of targets) {
    await page.goto(`/quality/${hash}`);
    await expect(page.locator(':target'), hash).toHaveCount(1);
    await expect(page.locator(':target'), hash).toBeInViewport();
  }
  const annexes = page.locator('[id="annexes.krasnomakskaya"]');
  await page.goto('/quality/');
  await annexes.locator('summary').click();
  await annexes.getByRole('link', { name: 'п. 2.10' }).click();
  await expect(page).toHaveURL('/documents/krasnomakskaya-271/#2.10');
});

test('a share is said in words: nobody needs to see the bar', async ({ page }) => {
  await page.goto('/quality/');
  const annexes = page.locator('.shares > li', { hasText: 'Приложения' });
  await expect(annexes).toContainText(/\d+ из\s\d+/u);
  await expect(annexes.locator('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('on a phone the table of organizations is a list, each figure with its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/quality/');
  const saki = page.locator('.by tbody tr', { hasText: 'Сакский район' });
  await expect(saki).toContainText('Исполнитель назван: ');
  await expect(saki.locator('.of').first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(saki.locator('.of').first()).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'Исполнитель назван' })).toBeVisible();
});

test('a rule is explained at its address, its examples are text', async ({ page }) => {
  await page.goto('/quality/');
  await page.getByRole('link', { name: /^Правила проверки: \d+ правил/u }).click();
  await page.getByRole('link', { name: 'Обязанность никому не поручена' }).click();
  await expect(page).toHaveURL('/quality/rules/duty/#unassigned');
  const rule = page.locator('#unassigned');
  await expect(rule).toBeInViewport();
  await expect(rule).toContainText('duty/unassigned');
  await expect(rule).toContainText('предупреждение');
  await expect(rule.locator('pre').first()).toContainText('> Обязанность: запись урока');
  await expect(rule).toContainText('waivers.yaml');
  await page.goto('/quality/rules/guard/#element');
  await expect(page.locator('#element pre').first()).toContainText('<');
  await expect(page.locator('pre *')).toHaveCount(0);
});

test('what nobody sees is shown by its code', async ({ page }) => {
  await page.goto('/quality/rules/bytes/#invisible');
  await expect(page.locator('#invisible pre').first()).toContainText('жур\\u200bнал');
  await expect(page.locator('#invisible')).toContainText('вместо знака, которого не видно');
});

test('no page of quality scrolls sideways at 320 px, folds open or not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/quality/', '/quality/rules/', '/quality/rules/annex/', '/quality/rules/reference/']) {
    await page.goto(path);
    const over = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect({ path, over }).toEqual({ path, over: 0 });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded list opens, and a figure leads to it', async ({ page }) => {
    await page.goto('/quality/');
    await page
      .locator('.by tbody tr', { hasText: 'Красномакская школа' })
      .getByRole('link', { name: '0 из 11' })
      .click();
    const fold = page.locator('[id="annexes.krasnomakskaya"]');
    await expect(fold).toBeInViewport();
    await fold.locator('summary').click();
    await expect(fold.getByRole('link', { name: 'п. 2.11' })).toBeVisible();
  });
});
