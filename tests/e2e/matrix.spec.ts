import { expect, test } from './test.ts';

const rows = '.matrix.cross tbody tr:not(.group)';

test('all rows stand in the table; a filter leaves those that fit and stands in the address', async ({ page }) => {
  await page.goto('/matrix/');
  await expect(page.locator(rows)).toHaveCount(40);
  await page.getByRole('combobox', { name: 'Роль' }).selectOption({ label: 'Классный руководитель' });
  await expect(page).toHaveURL(/\?role=class-teacher$/u);
  const shown = page.locator(`${rows}:visible`);
  const count = await shown.count();
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThan(40);
  for (const row of await shown.all()) await expect(row).toContainText('классный руководитель');
  await expect(page.getByRole('status')).toHaveText(`Показано строк: ${count}.`);
  await page.reload();
  await expect(page.locator(`${rows}:visible`)).toHaveCount(count);
  await page.getByRole('button', { name: 'Показать всё' }).click();
  await expect(page).toHaveURL(/\/matrix\/$/u);
  await expect(page.locator(`${rows}:visible`)).toHaveCount(40);
});

test('filters together, and one that nothing fits', async ({ page }) => {
  await page.goto('/matrix/?gaps=1&role=nobody');
  await expect(page.getByRole('combobox', { name: 'Роль' })).toHaveValue('');
  await expect(page.getByLabel('только пробелы')).toBeChecked();
  const gaps = await page.locator(`${rows}:visible`).count();
  expect(gaps).toBeGreaterThan(5);
  expect(gaps).toBeLessThan(40);
  await page.getByRole('combobox', { name: 'Группа' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Роль' }).selectOption({ label: 'Родитель' });
  await expect(page.getByRole('status')).toHaveText('Таких строк нет.');
});

test('without script the table is whole and nothing is offered that does not work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/matrix/');
  await expect(page.locator(`${rows}:visible`)).toHaveCount(40);
  await expect(page.getByRole('combobox', { name: 'Роль' })).toBeHidden();
  await context.close();
});

test('the header and the names of rows stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/matrix/saki/');
  const region = page.getByRole('region', { name: /Обязанности и роли/u });
  await region.evaluate((box) => box.scrollTo(400, 900));
  const box = await region.boundingBox();
  const head = await page.locator('.matrix thead th').first().boundingBox();
  const name = await page.locator('.matrix #reporting th').boundingBox();
  expect(Math.round(head?.y ?? 0) - Math.round(box?.y ?? 0)).toBeLessThanOrEqual(2);
  expect(Math.round(name?.x ?? 0) - Math.round(box?.x ?? 0)).toBeLessThanOrEqual(2);
  expect(box?.height).toBeLessThan(800);
});

test('every mark says its word to a screen reader and leads to its clause', async ({ page }) => {
  await page.goto('/matrix/saki/');
  const row = page.getByRole('row', { name: /Персональная ответственность/u });
  await expect(row.getByRole('link')).toHaveAccessibleName('отвечает п. 1.5 приказа № 206');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/documents\/saki-206\/#1\.5$/u);
});

test('columns and rows are headers of a plain table', async ({ page }) => {
  await page.goto('/matrix/krasnomakskaya/');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader').first()).toHaveText('Обязанность');
  await expect(table.getByRole('rowheader', { name: 'Отметки' })).toBeVisible();
  expect(await page.locator('[role=grid], [role=gridcell]').count()).toBe(0);
});

test('a phone gets a list by role with the same links', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/matrix/saki/');
  const links = async (): Promise<string[]> =>
    [
      ...new Set(
        await page.locator('.mark:visible').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
      ),
    ].sort();
  const wide = await links();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByRole('heading', { name: /директор школы/u })).toBeVisible();
  expect(await links()).toEqual(wide);
});

test('on paper the matrix lies across', async ({ page }) => {
  await page.goto('/matrix/saki/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = '', height = ''] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});
