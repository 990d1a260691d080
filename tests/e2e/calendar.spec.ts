import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A day of the second quarter. */
const october = new Date('2026-10-15T09:00:00+03:00');

function month(page: Page, name: string) {
  return page.locator('section.month', { has: page.getByRole('heading', { name, exact: false }) }).first();
}

test('the year goes by months, and the third quarter is seen to be missing between December and May', async ({
  page,
}) => {
  await page.goto('/calendar/');
  const headings = await page.locator('section:has(> #year) h3').allInnerTexts();
  const names = headings.map((heading) =>
    heading
      .replace(/\s*сейчас/u, '')
      .replaceAll('\n', ' ')
      .trim(),
  );
  expect(names).toEqual([
    'Сентябрь',
    'Октябрь',
    'Ноябрь',
    'Декабрь',
    'Третья четверть не названа',
    'Январь–апрель',
    'Май',
    'Июнь',
    'Июль–август',
  ]);
  await expect(month(page, 'Октябрь')).toContainText('оценки первой четверти');
  await month(page, 'Октябрь').getByRole('link', { name: 'п. 4 приложения 1' }).click();
  await expect(page).toHaveURL(/\/documents\/saki-206-1\/#4$/u);
});

test('what it is worth is said once, and what is over is said to be over', async ({ page }) => {
  await page.goto('/calendar/');
  await expect(page.locator('main').getByText('Действуют ли эти сроки сейчас, не подтверждено.')).toHaveCount(1);
  const past = page.locator('section:has(> #past)');
  await expect(past.getByRole('heading', { level: 3 }).first()).toHaveText(/Срок истёк\s15\.08\.2021/u);
  await page.getByRole('link', { name: 'Документы и их состояние' }).click();
  await expect(page.locator('section:has(> #sources) li')).toHaveCount(8);
});

test('the present month is marked, and one press away', async ({ page }) => {
  await page.clock.setFixedTime(october);
  await page.goto('/calendar/');
  const months = page.getByRole('navigation', { name: 'Месяцы' });
  await expect(months.locator('[aria-current=date]')).toHaveText(/октябрь/u);
  await expect(month(page, 'Октябрь').getByText('сейчас')).toBeVisible();
  await expect(page.locator('.now:visible')).toHaveCount(1);
  await months.getByRole('link', { name: 'февраль' }).click();
  await expect(page.locator('#february')).toBeInViewport();
});

test('one organization: in the address, by press and by the button «back»', async ({ page }) => {
  await page.goto('/calendar/');
  const whose = page.getByRole('navigation', { name: 'Чьи сроки показать' });
  await expect(whose.locator('[aria-current=true]')).toHaveText(/Все/u);
  const shown = page.locator('.cal [data-of]:visible');
  const all = await shown.count();
  await whose.getByRole('link', { name: 'Красномакская школа' }).click();
  await expect(page).toHaveURL('/calendar/?org=krasnomakskaya');
  await expect(page.getByRole('status').filter({ hasText: 'Показано только: Красномакская школа.' })).toBeAttached();
  await expect(page.locator('.cal [data-of=saki]:visible')).toHaveCount(0);
  expect(await shown.count()).toBeLessThan(all);
  // Of what is left empty months say so, other parts are not there.
  await expect(month(page, 'Октябрь')).toContainText('Документы ничего не называют.');
  await expect(page.getByRole('heading', { name: 'Часы консультаций' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Раз в месяц' })).toBeVisible();
  await page.goBack();
  await expect(shown).toHaveCount(all);
  await page.goto('/calendar/?org=saki');
  await expect(whose.locator('[aria-current=true]')).toHaveText(/Сакский район/u);
  await expect(page.getByText('Третья четверть не названа')).toBeVisible();
  await expect(page.locator('.cal [data-of=school]:visible')).toHaveCount(0);
  await page.goto('/calendar/?org=nobody');
  await expect(shown).toHaveCount(all);
});

test('files: format and size on the link, the address a calendar program takes', async ({ page, request }) => {
  await page.goto('/calendar/?org=saki');
  const link = page.getByRole('link', { name: /^Календарь: Сакский район, \.ics, \d+\sКБ$/u });
  await expect(link).toBeVisible();
  await expect(page.getByRole('link', { name: /^Календарь: Красномакская школа/u })).toBeHidden();
  for (const path of ['/calendar/saki.ics', '/calendar/saki/municipal-centre.ics']) {
    const answer = await request.get(path);
    expect(answer.headers()['content-type']).toBe('text/calendar;charset=utf-8');
    const text = await answer.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    const size = Math.max(1, Math.round(Buffer.byteLength(text) / 1024));
    await expect(page.locator(`a[href="${path}"]`)).toHaveText(new RegExp(`, \\.ics, ${size}\\sКБ\\s*$`, 'u'));
  }
  expect((await request.get('/calendar/feodosia.ics')).status()).toBe(404);
});

test('without script the whole year is there, and nothing that does not work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/calendar/?org=saki');
  await expect(page.locator('.cal [data-of=school]').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Чьи сроки показать' })).toBeHidden();
  await expect(page.locator('.now:visible')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Месяцы' }).getByRole('link')).toHaveCount(12);
  await context.close();
});

for (const path of ['/calendar/', '/calendar/?org=saki', '/calendar/?org=feodosia']) {
  test(`axe finds nothing, and nothing sticks out at 320 px: ${path}`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('on paper: whose it is, the year and its gap, nothing to press, two or three sheets', async ({ page }) => {
  await page.goto('/calendar/?org=saki');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Показано только: Сакский район.')).toBeVisible();
  await expect(page.getByText('Третья четверть не названа')).toBeVisible();
  await expect(page.locator(':is(.chips, .files, .now):visible')).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox/gu)].length;
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(3);
});

test('people find it: from the home page, an organization and a role', async ({ page }) => {
  await page.goto('/?org=saki');
  await page.locator('.mine').getByRole('link', { name: 'Сроки по месяцам' }).click();
  await expect(page).toHaveURL('/calendar/?org=saki');
  await page.goto('/organizations/krasnomakskaya/');
  await page.locator('#hours').getByRole('link', { name: 'Сроки по месяцам' }).click();
  await expect(page).toHaveURL('/calendar/?org=krasnomakskaya');
  await page.goto('/roles/municipal-centre/');
  await page.locator('#saki').getByRole('link', { name: 'Сроки по месяцам' }).click();
  await expect(page).toHaveURL('/calendar/?org=saki');
});
