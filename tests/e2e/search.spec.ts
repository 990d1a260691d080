import { expect, test } from './test.ts';

test('before anything is asked the search page lists everything', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
  await expect(page.getByRole('heading', { name: 'Сакский район' })).toBeVisible();
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
});

test('the address of the search page holds the question', async ({ page }) => {
  await page.goto('/search/?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C');
  await expect(page.getByRole('searchbox')).toHaveValue('пароль');
  await expect(page.getByRole('status')).toHaveText(/^Найдено \d+ мест[оа]?$/u);
  await expect(page.getByRole('heading', { name: 'Сакский район' })).toBeHidden();
  await page.getByRole('searchbox').fill('замена урока');
  await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('замена урока')}`);
  await expect(page.locator('[data-search-result] a').first()).toHaveAttribute('href', '/terms/#substitution');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL('/search/');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
});

test('a number leads to its clause, a number of a document to the document', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('приказ 206')}`);
  await expect(page.locator('[data-search-result] a').first()).toHaveAttribute('href', '/documents/saki-206/');
});

test('nothing found is said, with what to try', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('щщщщщщ')}`);
  await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await expect(page.getByRole('link', { name: 'все документы' })).toHaveAttribute('href', '/documents/');
});

test('words of the state are not found in every document', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('изложение')}`);
  await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
});

test('what somebody types is text and never markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>пароль')}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('long answers are shown in parts', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('журнал')}`);
  const results = page.locator('[data-search-result]');
  await expect(results).toHaveCount(20);
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await expect(results.nth(20).getByRole('link')).toBeFocused();
  expect(await results.count()).toBeGreaterThan(20);
});

test('an index that cannot be had is said, with a way out, and asked for again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent('пароль')}`);
  await expect(page.getByRole('status')).toHaveText('Поиск не загрузился');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await expect(page.getByRole('link', { name: 'все документы' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
});

test('a late answer to an earlier question is dropped', async ({ page }) => {
  await page.goto('/search/?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await page.route('**/*.pf_fragment', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByRole('searchbox').fill('роди');
  await page.waitForTimeout(300);
  await page.getByRole('searchbox').fill('щщщщщщ');
  await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
  await page.waitForTimeout(1200);
  await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
});
