import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const path = '/compare/feodosia-298/zolotopolenskaya-154-5/';

test('a school’s paper leads to what it changed, what counts first', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/documents/zolotopolenskaya-154-5/');
  await page.getByRole('link', { name: 'Сравнить с образцом' }).click();
  await expect(page).toHaveURL(path);
  const head = page.locator('main header');
  await expect(head).toContainText('Сохранены 10 из 11 обязанностей, в разделе IV — 9 из 10.');
  await expect(head).toContainText(/Нет п\.\s2\.3 раздела\sIV \(методические материалы\)\./u);
  await expect(head).toContainText('интернет-провайдеры');
  await expect(page.locator('#documents')).toContainText('Для кого: сама школа.');
  await expect(page.locator('#documents').getByText('Действие не подтверждено.')).toHaveCount(2);
  await expect(page.locator('#documents').getByText('Это изложение, не текст регламента.')).toHaveCount(2);
});

test('the pattern leads there too, and so does the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/documents/feodosia-298/');
  await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
  await page.goto('/compare/');
  await page.getByRole('link', { name: 'Регламент рабочей группы Золотополенской школы' }).click();
  await expect(page).toHaveURL(path);
});

test('a clause stands beside its counterpart with its verdict in words and the changed words marked', async ({
  page,
}) => {
  await page.goto(path);
  const pair = page.locator('.pair', { has: page.getByRole('heading', { name: /^П\.\s2\.1: изменён$/u }) });
  await expect(pair.locator('del').first()).toHaveText('специалисты школ');
  await expect(pair.locator('ins').first()).toHaveText('пользователи школы');
  await expect(pair.locator('a[href="/documents/feodosia-298/#IV.2.1"]')).toBeVisible();
  await expect(pair.locator('a[href="/documents/zolotopolenskaya-154-5/#IV.2.1"]')).toBeVisible();
  await expect(pair).toContainText(/Отвечает:\s+методист\s*→\s*член рабочей группы/u);
  await expect(page.getByRole('heading', { name: /^П\.\s2\.3: нет в варианте$/u })).toBeVisible();
});

test('every clause of both documents is linked from the list', async ({ page }) => {
  for (const document of ['feodosia-298', 'zolotopolenskaya-154-5']) {
    await page.goto(`/documents/${document}/`);
    const all = await page.locator('[data-clause]').evaluateAll((found) => found.map(({ id }) => id));
    expect(all.length).toBeGreaterThan(25);
    await page.goto(path);
    const linked = await page
      .locator(`.pair a[href^="/documents/${document}/#"]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[1]));
    expect(linked.toSorted()).toEqual(all.toSorted());
  }
});

test('without script clauses that did not change can be put away', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  const same = page.getByRole('heading', { name: /: без изменений$/u });
  await expect(same).toHaveCount(9);
  await page.getByRole('checkbox', { name: /^Только отличия/u }).check();
  await expect(same).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /: сужен$/u })).toHaveCount(2);
  await page.getByRole('checkbox').uncheck();
  await expect(same).toHaveCount(9);
  await context.close();
});

test('on a phone sides stand one under the other, each named; the tables stay tables', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const tops = await page
      .locator('.pair.changed .two')
      .first()
      .locator(':scope > div')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
    expect(tops[0] === tops[1]).toBe(width === 1280);
    const table = page.getByRole('table', { name: /^Кто за что отвечает/u });
    await expect(table.getByRole('row', { name: /Методические материалы/u })).toContainText('в документе не названо');
  }
});

test('axe finds nothing, with clauses put away and with the legend open', async ({ page }) => {
  for (const view of ['light', 'dark']) {
    await page.goto(`${path}?view=${view}`);
    await page.locator('.legend summary').click();
    await page.getByRole('checkbox').check();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
});

test('on paper: two columns, marks without colour, the legend, nothing to press, a few pages', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 987 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
  await expect(page.locator('main :is(input, button, label):visible')).toHaveCount(0);
  await expect(page.locator('.legend')).toContainText('осталась только часть сведений образца');
  await expect(page.locator('main > .printed')).toContainText('действие не подтверждено');
  const marks = await page
    .locator('.pair del')
    .first()
    .evaluate((mark) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
      return { textDecorationLine, backgroundColor };
    });
  expect(marks).toEqual({ textDecorationLine: 'line-through', backgroundColor: 'rgba(0, 0, 0, 0)' });
  const sides = page.locator('.pair.changed .two').first().locator(':scope > div');
  const tops = await sides.evaluateAll((found) => found.map((side) => side.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const count = [...pdf.matchAll(/\/MediaBox\b/gu)].length;
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThan(12);
});
