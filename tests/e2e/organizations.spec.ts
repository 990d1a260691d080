import { expect, test } from './test.ts';

test('an organization tells whom it binds, its hours with their year, who does what and what it is silent on', async ({
  page,
}) => {
  await page.goto('/organizations/');
  await page.locator('main').getByRole('link', { name: 'Сакский район', exact: true }).click();
  await expect(page).toHaveURL('/organizations/saki/');
  await expect(page.locator('main')).toContainText('издатель и подведомственные школы');
  const hours = page.locator('#hours');
  await expect(hours).toContainText('Вторник, 10:00–12:00');
  await expect(hours).toContainText('2021/22 учебный год, на текущий год не подтверждено');
  const row = page.locator('#positions').getByRole('row', { name: /муниципальный центр/u });
  await expect(row.locator('a[href="/documents/saki-206/#2"]')).toBeVisible();
  await page
    .locator('#duties')
    .getByText(/^О чём документы молчат/u)
    .click();
  await expect(page.locator('#duties')).toContainText('в документах это не названо');
});

test('annexes without text are listed with the order that names them', async ({ page }) => {
  await page.goto('/organizations/krasnomakskaya/');
  await expect(page.locator('#missing').getByRole('listitem')).toHaveCount(11);
  await expect(page.locator('#missing').getByRole('link')).toHaveAttribute(
    'href',
    '/documents/krasnomakskaya-271/#_annexes',
  );
  await expect(page.locator('#hours')).toContainText('Часы консультаций в документах не названы.');
  await expect(page.locator('main')).toContainText('адрес в документах не назван');
});

test('tables are tables in the accessibility tree, also where they are set as lists', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/organizations/zolotopolenskaya/');
    const table = page.getByRole('table', { name: 'Кто занимает роль' });
    await expect(table.getByRole('row', { name: /руководитель рабочей группы/u })).toContainText('директор школы');
    await expect(table.getByRole('rowheader')).toHaveCount(2);
  }
});

test('the way up from a document leads through its organization', async ({ page }) => {
  await page.goto('/documents/saki-206-3/');
  await page.getByRole('navigation', { name: 'Путь к странице' }).getByRole('link', { name: 'Сакский район' }).click();
  await expect(page).toHaveURL('/organizations/saki/');
});
