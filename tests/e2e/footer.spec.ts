import { expect, test } from './test.ts';

test('the foot of a page says when it changed, what was checked, when it was built', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(/Ссылки и записи проверены: \d+ файл(?:а|ов)?, замечаний нет\./u);
  await expect(footer).toContainText(/Собрано \d\d\.\d\d\.\d{4}\./u);
  await expect(footer).toContainText('не официальная публикация');
});

test('a document is edited at its source; a page made of many files has no one source', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  const edit = page.getByRole('contentinfo').getByRole('link', { name: 'Изменить' });
  await expect(edit).toHaveAttribute('href', /\/_edit\/main\/src\/content\/documents\/saki-206\.mdx$/u);
  await page.goto('/terms/');
  await expect(edit).toHaveCount(0);
});

test('an error is reported with the page, and with the clause the reader stands at', async ({ page, baseURL }) => {
  await page.goto('/documents/saki-206/');
  const report = page.getByRole('contentinfo').getByRole('link', { name: 'Сообщить об ошибке' });
  const written = async (): Promise<string> => decodeURIComponent((await report.getAttribute('href')) ?? '');
  expect(await written()).toMatch(/^mailto:\S+\?subject=Ошибка: .*&body=.*\/documents\/saki-206\/$/su);
  await page.goto('/documents/saki-206/#3.6');
  await report.focus();
  const address = new URL('/documents/saki-206/#3.6', baseURL).href;
  const body = (await written()).split('&body=')[1] ?? '';
  expect(body).toContain(`Страница: ${address}\r\nп. 3.6 приказа № 206 от 25.06.2021`);
  // Once more at another clause: what was written for the first is gone.
  await page.goto('/documents/saki-206/#3.7');
  await report.focus();
  expect(await written()).toContain('#3.7\r\nп. 3.7 ');
  expect(await written()).not.toContain('3.6');
});

test('the foot leads to accessibility, open data and the version for low vision', async ({ page }) => {
  await page.goto('/terms/');
  const footer = page.getByRole('contentinfo');
  await footer.getByRole('link', { name: 'Открытые данные' }).click();
  await expect(page).toHaveURL('/data/');
  await footer.getByRole('link', { name: 'Доступность' }).click();
  await expect(page).toHaveURL('/accessibility/');
  await footer.getByRole('link', { name: 'Версия для слабовидящих' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-size', '150');
  await expect(page).toHaveURL('/accessibility/');
});

test('samples of «Открытые данные» are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/data/');
  await page.getByRole('button', { name: 'Копировать: Код ссылки' }).click();
  await expect(page.getByText('Скопировано')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<a href="[^"]+\/documents\/saki-206\/#3\.6">п\. 3\.6 .*<\/a> \(изложение, /u);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the report names the page alone, and nothing is offered that would not work', async ({ page }) => {
    await page.goto('/data/');
    const footer = page.getByRole('contentinfo');
    await expect(footer.getByRole('link', { name: 'Сообщить об ошибке' })).toHaveAttribute('href', /\/data\/$/u);
    await expect(footer.getByRole('link', { name: 'Версия для слабовидящих' })).toBeHidden();
    await expect(page.getByRole('button', { name: /Копировать/u })).toHaveCount(0);
  });
});
