import { expect, test } from './test.ts';

test('from home to a clause by search', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Что найти' }).fill('персональных данных');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  const state = page.locator('[data-search-state]');
  await expect(state).toHaveAttribute('data-search-state', 'done');
  const clause = page.locator('[data-search-result]', { has: page.locator('a[href="/documents/saki-206/#3.7"]') });
  await expect(clause).toContainText('П. 3.7');
  await expect(clause).toContainText('Приказ № 206 от 25.06.2021. Сакский район');
  await expect(clause).toContainText('изложение, действие не подтверждено');
  await expect(clause.locator('mark')).not.toHaveCount(0);
  await clause.getByRole('link').click();
  await expect(page).toHaveURL('/documents/saki-206/#3.7');
  await expect(page.locator('[data-clause="saki-206#3.7"]')).toBeInViewport();
});

test('from home to a clause by the list of documents', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Документы' }).click();
  await page.locator('main a[href="/documents/saki-206/"]').click();
  await expect(page).toHaveURL('/documents/saki-206/');
  await page.getByRole('navigation', { name: 'Содержание' }).getByRole('link', { name: 'Руководители школ' }).click();
  await expect(page).toHaveURL('/documents/saki-206/#3');
  await expect(page.locator('[data-clause="saki-206#3"]')).toBeInViewport();
});
