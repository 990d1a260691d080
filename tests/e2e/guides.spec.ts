import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dist } from './site-pages.ts';
import { expect, test } from './test.ts';

/** The guides of the site that is tested; there may be none. */
const guides = z
  .array(z.object({ title: z.string(), answer: z.string(), questions: z.array(z.string()), url: z.string() }))
  .parse(JSON.parse(readFileSync(join(dist, 'api/v1/guides.json'), 'utf8')));

const specimen = '/design/guides/record/';

test('a guide gives the answer first, says what it rests on, and has ground, people and kin', async ({ page }) => {
  await page.goto(specimen);
  const head = page.locator('.guide > header');
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('Как записать урок');
  await expect(head.locator('h1 + .answer')).toHaveText('В день урока запишите тему и задание.');
  await expect(head).toContainText('Ответ взят из документов.');
  const basis = page.locator('#_basis');
  await expect(basis.getByRole('link', { name: 'п. 1 раздела II' })).toBeVisible();
  await expect(basis).toContainText('для кого: издатель и подведомственные школы');
  await expect(basis).toContainText('изложение, действие не подтверждено');
  await expect(page.locator('#_whom')).toContainText('методист');
  await expect(page.locator('#_whom')).toContainText('Часы консультаций');
  await expect(page.locator('.guide')).toContainText('Сверено с документами 20.11.2026.');
});

test('where the documents are silent the page says so at once', async ({ page }) => {
  await page.goto('/design/guides/silence/');
  await expect(page.locator('.guide > header')).toContainText('Нужен ещё документ вашей школы.');
  await expect(page.locator('#_basis')).toContainText('Пункта, который бы на это отвечал, в документах базы нет.');
  await page.goto('/design/guides/manual/');
  await expect(page.locator('.guide > header')).toContainText('Нужна ещё инструкция.');
});

test('a checklist has boxes for paper and no control that nobody can use', async ({ page }) => {
  await page.goto(specimen);
  await expect(page.locator('main input')).toHaveCount(0);
  await expect(page.locator('.task-list-item .tick')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.task-list-item .tick').first()).toBeVisible();
  await expect(page.locator('.related')).toBeHidden();
});

test('the chosen organization comes first, for the eye and for the reader of the screen', async ({ page }) => {
  await page.goto(specimen);
  const blocks = page.locator('#_whom [data-of-org]');
  const ids = await blocks.evaluateAll((all) => all.map((one) => one.getAttribute('data-of-org')));
  const last = ids.at(-1) ?? '';
  expect(ids.length).toBeGreaterThan(1);
  await expect(page.getByRole('link', { name: 'Выберите свою' })).toBeVisible();
  await page.evaluate((id) => localStorage.setItem('punkt-org', id), last);
  await page.reload();
  await expect(blocks.first()).toHaveAttribute('data-of-org', last);
  await expect(blocks).toHaveCount(ids.length);
  await expect(page.getByRole('link', { name: 'Выберите свою' })).toBeHidden();
});

test('the list of guides names every guide, or says honestly that there is none', async ({ page }) => {
  await page.goto('/guides/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Руководства');
  if (guides.length === 0) {
    await expect(page.locator('main')).toContainText('Руководств ещё нет.');
    return;
  }
  const situations = page.locator('section[aria-labelledby="_situations"] a');
  await expect(situations).toHaveCount(guides.length);
  const questions = page.locator('section[aria-labelledby="_questions"] a');
  await expect(questions).toHaveCount(guides.reduce((sum, one) => sum + one.questions.length, 0));
  await page.getByText('Учителю', { exact: true }).click();
  await page.locator('#for-teacher a').first().click();
  await expect(page.locator('.guide h1')).toBeVisible();
});

test('every guide of the data stands at its address with its answer', async ({ page }) => {
  test.slow();
  for (const { url, title, answer } of guides) {
    await page.goto(url);
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(await page.locator('h1').innerText()), url).toBe(plain(title));
    expect(plain(await page.locator('.answer').innerText()), url).toBe(plain(answer));
    await expect(page.locator('footer [data-report], footer a').first(), url).toBeVisible();
  }
});

test('a role opens with its guides, a topic has its own', async ({ page }) => {
  await page.goto('/design/roles/teacher/');
  const first = page.locator('.body > section').first();
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('Что делать');
  await expect(first.getByRole('link', { name: 'Как записать урок' })).toHaveAttribute('href', specimen);
});

test('a ready message is filled on the device and copied; nothing is sent or kept', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guides/outage/');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  const message = page.locator('[data-ready]').first();
  const status = message.getByRole('status');
  await message.getByRole('button').click();
  await expect(status).toHaveText(/^Скопировано\. Осталось заполнить: \d+$/u);
  await message.getByText('Заполнить пропуски').click();
  const fields = message.getByRole('textbox');
  await fields.first().fill('  учитель биологии ');
  await expect(message.locator('pre')).toContainText('Я учитель биологии, [школа и класс].');
  for (const field of await fields.all()) await field.fill('слово');
  await message.getByRole('button').click();
  await expect(status).toHaveText('Скопировано');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Здравствуйте! Я слово, слово\.\n/u);
  expect(copied).not.toMatch(/[[\]\u00a0]/u);
  expect(requests).toEqual([]);
  await page.reload();
  await expect(message.locator('.filled')).toHaveCount(0);
});

test('without script a ready message is text to select, without empty controls', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/guides/outage/');
  const message = page.locator('[data-ready]').first();
  await expect(message.locator('pre')).toContainText('[что именно]');
  await expect(message.locator('details, button')).toHaveCount(2);
  await expect(message.locator('summary')).toBeHidden();
  await expect(message.getByText('Копировать сообщение')).toBeHidden();
  await context.close();
});
