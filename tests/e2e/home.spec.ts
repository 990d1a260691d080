import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

function block(page: Page, organization: string): Locator {
  return page.locator(`[data-of-org="${organization}"]`);
}

async function choose(page: Page, name: string): Promise<void> {
  const mine = page.getByRole('region', { name: 'Моя организация' });
  await mine.locator('summary').click();
  await mine.getByRole('listitem').getByRole('link', { name, exact: true }).click();
}

test('home says what it is, with one search box', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await expect(page.locator('[data-search-open]')).toHaveCount(0);
});

test('each of five questions has an answer, whose it is, and leads to its guide or clause', async ({ page }) => {
  await page.goto('/');
  const asked = page.locator('.asked > li');
  await expect(asked).toHaveCount(5);
  await expect(asked.last()).toContainText('Отвечает директор школы, за отчётный период.');
  await expect(asked.last()).toContainText(
    /^\s*Как узнать отметки без интернета\s+Сакский район\. .*п\.\s3\.6 приказа №\s206 от\s25\.06\.2021/su,
  );
  for (let at = 0; at < 5; at += 1) {
    const question = asked.nth(at).getByRole('link').first();
    const address = (await question.getAttribute('href')) ?? '';
    await question.click();
    await expect(page).toHaveURL(address);
    if (address.startsWith('/guides/')) await expect(page.locator('.guide h1')).toBeVisible();
    else
      await expect(
        page.locator(`[data-clause="${address.replace(/^\/documents\/([^/]+)\//u, '$1')}"]`),
      ).toBeInViewport();
    await page.goBack();
  }
});

test('«Я — …» leads to the page of the role', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'классный руководитель', exact: true }).click();
  await expect(page).toHaveURL('/roles/class-teacher/');
});

test('hours are shown only for the chosen organization, with their year and state', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('10:00–12:00')).toBeHidden();
  await choose(page, 'Сакский район');
  await expect(page).toHaveURL('/?org=saki#saki');
  await expect(block(page, 'saki')).toBeInViewport();
  await expect(block(page, 'saki')).toContainText('Вторник, 10:00–12:00');
  await expect(block(page, 'saki')).toContainText('2021/22 учебный год, на текущий год не подтверждено');
  await expect(block(page, 'saki').getByRole('link', { name: 'Приказ о единой системе' })).toBeVisible();
  await choose(page, 'Феодосия');
  await expect(block(page, 'feodosia')).toBeVisible();
  await expect(page.getByText('10:00–12:00')).toBeHidden();
});

test('the choice is kept on the device and taken back', async ({ page }) => {
  await page.goto('/?org=saki');
  await page.goto('/documents/');
  await page.goto('/');
  await expect(block(page, 'saki')).toBeVisible();
  await expect(page.getByText('Выбрать организацию: её документы')).toBeHidden();
  await page.getByRole('link', { name: 'Не выбирать' }).click();
  await expect(block(page, 'saki')).toBeHidden();
  await page.goto('/');
  await expect(page.locator('[data-of-org]:visible')).toHaveCount(0);
  await expect(page.getByText('Выбрать организацию: её документы')).toBeVisible();
});

test('an organization that is not there changes nothing', async ({ page }) => {
  await page.goto('/?org=saki');
  for (const strange of ['nowhere', '"]', '<b>', '../']) {
    await page.goto(`/?org=${encodeURIComponent(strange)}`);
    await expect(page.locator('[data-of-org]:visible')).toHaveCount(1);
    await expect(block(page, 'saki')).toBeVisible();
  }
});

test('with an organization a role leads to its part on that organization, where there is one', async ({ page }) => {
  await page.goto('/?org=saki');
  await page.getByRole('link', { name: 'учитель', exact: true }).click();
  await expect(page).toHaveURL('/roles/teacher/#saki');
  await expect(page.locator('#saki')).toBeInViewport();
  await page.goto('/?org=feodosia');
  const deputy = page.getByRole('link', { name: 'заместитель директора по УВР', exact: true });
  await expect(deputy).toHaveAttribute('href', '/roles/deputy-principal/');
});

test('every organization that a role is said to be named in has its part on the page of the role', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('[data-named-in]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('data-named-in')]));
  expect(links.length).toBeGreaterThan(5);
  for (const [address, organizations] of links) {
    await page.goto(address ?? '');
    for (const id of (organizations ?? '').split(' ')) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('what is chosen is there with the first paint: nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { shifts } = window as unknown as { shifts: number };
        Object.assign(window, { shifts: shifts + (entry as unknown as { value: number }).value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/?org=saki', '/', '/?org=saki#saki']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts), address).toBe(0);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice is a plain link to the block, which shows itself', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('10:00–12:00')).toBeHidden();
    await choose(page, 'Сакский район');
    await expect(page).toHaveURL('/?org=saki#saki');
    await expect(block(page, 'saki')).toBeInViewport();
    await expect(block(page, 'saki')).toContainText('Вторник, 10:00–12:00');
    await expect(page.locator('[data-of-org]:visible')).toHaveCount(1);
  });
});
