import { expect, test } from './test.ts';

test('from the list of roles to the duties of a class teacher, each with clause and term', async ({ page }) => {
  await page.goto('/roles/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['В школе', 'В муниципалитете', /^Вне школы/u]);
  await page.locator('main').getByRole('link', { name: 'Классный руководитель', exact: true }).click();
  await expect(page).toHaveURL('/roles/class-teacher/');
  const school = page.locator('#krasnomakskaya');
  const monthly = school.locator('section', { has: page.getByRole('heading', { name: 'Раз в месяц' }) });
  await expect(monthly.getByRole('listitem')).toHaveCount(1);
  await expect(monthly.getByRole('link', { name: 'п. 6.2' })).toHaveAttribute(
    'href',
    '/documents/krasnomakskaya-271/#6.2',
  );
  await expect(school).toContainText('изложение, действие не подтверждено');
});

test('a role without duties has none told, but what all users bear, and says what it is not', async ({ page }) => {
  await page.goto('/roles/curator/');
  await expect(page.locator('#feodosia').getByRole('heading', { name: 'Обязанности' })).toHaveCount(0);
  await expect(page.locator('#feodosia')).toContainText('Сохранность учётных данных');
  const head = page.locator('main header');
  await expect(head.getByRole('link', { name: 'контролирующий исполнение' })).toHaveAttribute(
    'href',
    '/roles/execution-controller/',
  );
});

test('rights, prohibitions and duties are told apart; whom to turn to is told', async ({ page }) => {
  await page.goto('/roles/working-group-member/');
  const saki = page.locator('#saki');
  await expect(saki.getByRole('heading', { name: 'Права и разрешения' })).toBeVisible();
  await page.goto('/roles/parent/');
  const school = page.locator('#school section', { has: page.getByRole('heading', { name: 'К кому обращаться' }) });
  await expect(school).toContainText('администратор ЭлЖур школы');
  await expect(school).toContainText('восстановление доступа');
});

test('the contents of a role lead to an organization and mark it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/roles/principal/');
  const contents = page.getByRole('navigation', { name: 'На этой странице' });
  await contents.getByRole('link', { name: 'Красномакская школа' }).click();
  await expect(page).toHaveURL('/roles/principal/#krasnomakskaya');
  await expect(page.getByRole('heading', { name: 'Красномакская школа' })).toBeInViewport();
});

test('a note of a clause leads to the role that answers', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  await page.locator('[data-clause="saki-206#3.6"]').getByRole('link', { name: 'директор школы' }).click();
  await expect(page).toHaveURL('/roles/principal/');
});

test('a topic tells for whom it is, who advises and by which clause, and that modules may be called otherwise', async ({
  page,
}) => {
  await page.goto('/topics/');
  await page.locator('main').getByRole('link', { name: 'Отчёты по успеваемости' }).click();
  await expect(page).toHaveURL('/topics/progress-reports/');
  await expect(page.locator('main')).toContainText('«Анализ успеваемости»');
  await expect(page.locator('main')).toContainText('модуль может называться иначе');
  const saki = page.locator('section.entry', { has: page.getByRole('heading', { name: 'Сакский район' }) });
  await expect(saki.getByRole('link', { name: 'ответственный за внедрение' })).toBeVisible();
  await expect(saki.locator('a[href="/documents/saki-206-3/#t5"]')).toBeVisible();
});
