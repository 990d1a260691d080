import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const at = (words: string, more = ''): string => `/search/?q=${encodeURIComponent(words)}${more}`;
const field = (page: Page | Locator): Locator => page.getByRole('combobox', { name: 'Что найти' });
const results = (page: Page | Locator): Locator => page.locator('[data-search-result]');
const done = (page: Page): Promise<void> =>
  expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');

/** Opens the dialog on a page of its own. */
async function openDialog(page: Page): Promise<Locator> {
  await page.goto('/documents/saki-206/');
  await page.keyboard.press('Control+KeyK');
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await expect(field(dialog)).toBeFocused();
  return dialog;
}

test('before anything is asked the search page lists everything and loads nothing of search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
  await expect(page.getByRole('heading', { name: 'Сакский район' })).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith('/pagefind/') || path.includes('asking-page'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked).toContain('/pagefind/words.json');
  await expect(field(page)).toBeFocused();
});

test('other pages load nothing of search before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(200);
  expect(asked.filter((path) => /pagefind|dialog|session|mark-words/u.test(path))).toEqual([]);
});

test.describe('the address', () => {
  test('holds the question, and an empty field empties it', async ({ page }) => {
    await page.goto(at('пароль'));
    await expect(field(page)).toHaveValue('пароль');
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await expect(page.getByRole('heading', { name: 'Сакский район' })).toBeHidden();
    await field(page).fill('замена урока');
    await expect(page).toHaveURL(at('замена урока'));
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await field(page).fill('');
    await expect(page).toHaveURL('/search/');
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
    await expect(results(page)).toHaveCount(0);
  });

  test('the button «Back» leads to what was asked before, and past what was merely typed', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').focus();
    await field(page).fill('пароль');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('пароль'));
    await field(page).fill('замен');
    await expect(page).toHaveURL(at('замен'));
    await field(page).fill('отметки');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('отметки'));
    await page.goBack();
    await expect(page).toHaveURL(at('пароль'));
    await expect(field(page)).toHaveValue('пароль');
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await page.goBack();
    await expect(page).toHaveURL('/search/');
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
    await page.goForward();
    await expect(field(page)).toHaveValue('пароль');
  });

  test('holds what narrows the answer', async ({ page }) => {
    await page.goto(at('журнал'));
    await done(page);
    await page.getByText('Уточнить').click();
    await page.getByLabel('Что', { exact: true }).selectOption('Документы');
    await expect(page).toHaveURL(at('журнал', '&kind=document'));
    await done(page);
    for (const link of await results(page).locator('a').all()) {
      expect(await link.getAttribute('href')).toMatch(/^\/documents\//u);
    }
    await page.getByLabel('Организация').selectOption('Сакский район');
    await expect(page).toHaveURL(at('журнал', '&kind=document&organization=saki'));
    await expect(page.getByText('(включено: 2)')).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel('Организация')).toHaveValue('');
    await expect(page.getByLabel('Что', { exact: true })).toHaveValue('document');
  });

  test('filters of the address are set, and can be taken off where nothing is found', async ({ page }) => {
    await page.goto(at('пароль', '&kind=act&state=past'));
    await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
    await expect(page.getByLabel('Действие')).toHaveValue('past');
    await page.getByRole('button', { name: 'Искать без уточнений' }).click();
    await expect(page).toHaveURL(at('пароль'));
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await expect(page.getByLabel('Действие')).toHaveValue('');
  });
});

test.describe('the answer', () => {
  test('a number leads to its clause, a number of a document to the document', async ({ page }) => {
    await page.goto(at('приказ 206'));
    await done(page);
    await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/documents/saki-206/');
    await page.goto(at('п. 3.6 приказа 206'));
    await done(page);
    await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/documents/saki-206/#3.6');
    await expect(results(page).first()).toContainText('изложение, действие не подтверждено');
  });

  test('the five best stand above, the rest under headings by kind; one kind is one list', async ({ page }) => {
    await page.goto(at('журнал'));
    await done(page);
    const answers = page.locator('[data-search-state]');
    const headings = answers.getByRole('heading', { level: 2 });
    await expect(headings.first()).toHaveText('Лучшее');
    expect(await headings.count()).toBeGreaterThan(2);
    await expect(answers.locator('ol').first().locator('[data-search-result]')).toHaveCount(5);
    const paths = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.href));
    expect(new Set(paths).size).toBe(paths.length);
    await page.goto(at('журнал', '&kind=document'));
    await done(page);
    await expect(answers.getByRole('heading')).toHaveCount(0);
  });

  test('what is more is shown when it is asked for, and read on from there', async ({ page }) => {
    await page.goto(at('журнал', '&kind=document'));
    await done(page);
    await expect(results(page)).toHaveCount(20);
    await page.getByRole('button', { name: 'Показать ещё' }).click();
    await expect(results(page).nth(20).getByRole('link')).toBeFocused();
    expect(await results(page).count()).toBeGreaterThan(20);
  });

  test('a mended question says so; the very words can be searched for, and back', async ({ page }) => {
    await page.goto(at('пороль'));
    await expect(page.getByText('Показаны результаты по «пароль».')).toBeVisible();
    await page.getByRole('button', { name: 'Искать именно «пороль»' }).click();
    await expect(page).toHaveURL(at('пороль', '&literal=1'));
    await expect(page.getByText('Ищем именно «пороль».')).toBeVisible();
    await done(page);
    await page.getByRole('button', { name: 'Искать как обычно' }).click();
    await expect(page).toHaveURL(at('пороль'));
    await expect(page.getByText('Показаны результаты по «пароль».')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Ищем именно «пороль».')).toBeVisible();
  });

  test('nothing found is said, with near questions, whom to ask and what to try', async ({ page }) => {
    await page.goto(at('щщщщщщ'));
    await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
    await done(page);
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Куда обратиться с вопросом' })).toHaveAttribute(
      'href',
      '/guides/where-to-ask/',
    );
    await expect(page.getByRole('link', { name: 'все документы' })).toHaveAttribute('href', '/documents/');
  });

  test('words of the state are not found in every document', async ({ page }) => {
    await page.goto(at('изложение'));
    await done(page);
    await expect(results(page).locator('a[href^="/documents/"]:not([href*="#"])')).toHaveCount(0);
  });

  test('what somebody types is text and never markup', async ({ page }) => {
    await page.goto(at('<img src=x onerror=alert(1)>пароль'));
    await done(page);
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('a late answer to an earlier question is dropped', async ({ page }) => {
    await page.goto(at('пароль'));
    await done(page);
    await page.route('**/*.pf_fragment', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await field(page).fill('роди');
    await page.waitForTimeout(300);
    await field(page).fill('щщщщщщ');
    await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
    await page.waitForTimeout(1200);
    await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
    await expect(results(page)).toHaveCount(0);
  });

  test('what is certain by its name is shown before the index has come, and stays where it is', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind-entry.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at('забыл пароль элжур'));
    const first = results(page).first().getByRole('link');
    await expect(first).toHaveAttribute('href', '/guides/lost-password/');
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'loading');
    await first.focus();
    const top = (await first.boundingBox())?.y;
    release();
    await done(page);
    await expect(first).toBeFocused();
    expect((await first.boundingBox())?.y).toBe(top);
    await expect(results(page).first().locator('p').first()).not.toBeEmpty();
  });

  test('an index that cannot be had is said, with a way out, and asked for again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(at('журнал'));
    await expect(page.getByRole('status')).toHaveText('Поиск не загрузился');
    await done(page);
    await expect(page.getByRole('link', { name: 'все документы' })).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Найти' }).click();
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await expect(page.getByText('Проверьте связь')).toHaveCount(0);
  });

  test('where the index cannot be had, what is known by its name is found, and the trouble said', async ({ page }) => {
    await page.route(/\.pf_/u, (route) => route.abort());
    await page.goto(at('забыл пароль элжур'));
    await done(page);
    await expect(page.getByRole('status')).toHaveText(/^Показано найденное по названиям/u);
    await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/guides/lost-password/');
    await expect(page.getByText('Проверьте связь')).toBeVisible();
  });

  test('without WebAssembly everything is found as ever', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto(at('запрещено передавать код доступа'));
    await done(page);
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await expect(results(page).first().locator('mark').first()).toBeVisible();
  });

  test('a browser that cannot unzip by itself is helped', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto(at('запрещено передавать код доступа'));
    await done(page);
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
  });
});

test.describe('suggestions', () => {
  test('stand below the field as it is typed, a question first; Enter goes straight to its guide', async ({ page }) => {
    const dialog = await openDialog(page);
    await page.keyboard.type('забыл пар');
    const options = dialog.getByRole('option');
    await expect(options.first()).toBeVisible();
    expect(await options.count()).toBeLessThanOrEqual(6);
    await expect(field(dialog)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(field(dialog)).toBeFocused();
    const id = (await field(dialog).getAttribute('aria-activedescendant')) ?? '';
    await expect(dialog.locator(`#${id}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/guides/lost-password/');
  });

  test('the one that is marked stays so while the same are found again, and typing leaves it', async ({ page }) => {
    const dialog = await openDialog(page);
    await page.keyboard.type('забыл пар');
    const first = dialog.getByRole('option').first();
    await expect(first).toBeVisible();
    await expect(dialog.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.type('о');
    await expect(field(dialog)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('забыл паро'));
  });

  test('nothing is said to be missing before the question has said anything', async ({ page }) => {
    const dialog = await openDialog(page);
    await page.keyboard.type('пароль');
    await expect(results(dialog).first()).toBeVisible();
    await field(dialog).fill('кто');
    await expect(results(dialog)).toHaveCount(0);
    await expect(dialog.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await expect(dialog.getByRole('status')).toBeEmpty();
    await expect(dialog.getByText('Что попробовать')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Ничего не найдено');
  });

  test('Escape closes them, then the dialog; closed, they leave the arrows to the results', async ({ page }) => {
    const dialog = await openDialog(page);
    await page.keyboard.type('пароль');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(/^Найдено/u);
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('listbox')).toBeHidden();
    await expect(field(dialog)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(dialog)).not.toHaveAttribute('aria-activedescendant');
    await expect(field(dialog)).toHaveValue('пароль');
    await page.keyboard.press('ArrowDown');
    await expect(results(dialog).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(dialog)).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(dialog.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('Enter without a chosen one asks, and they are gone', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').focus();
    await field(page).pressSequentially('пароль');
    await expect(page.getByRole('listbox', { name: 'Подсказки' }).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.suggested')).toBeHidden();
    await expect(page).toHaveURL(at('пароль'));
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

    test('a tap goes there, and no more than four take the room of a phone', async ({ page }) => {
      await page.goto('/search/');
      await page.getByRole('searchbox').tap();
      await field(page).pressSequentially('забыл пар');
      const options = page.getByRole('listbox', { name: 'Подсказки' }).getByRole('option');
      await expect(options.first()).toBeVisible();
      expect(await options.count()).toBeLessThanOrEqual(4);
      await done(page);
      const heights = await options.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await options.first().tap();
      await expect(page).toHaveURL('/guides/lost-password/');
    });
  });
});

test.describe('recent questions', () => {
  test('what was submitted is kept on the device, newest first, and can be cleared', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('замена урока');
    await page.getByRole('button', { name: 'Найти' }).click();
    await done(page);
    await field(page).fill('пароль');
    await page.keyboard.press('Enter');
    await done(page);
    await field(page).fill('не отправлено');
    await expect(page.getByRole('region', { name: 'Недавние запросы' })).toBeHidden();
    await page.goto('/documents/saki-206/');
    await page.keyboard.press('Control+KeyK');
    const dialog = page.getByRole('dialog', { name: 'Поиск' });
    const recent = dialog.getByRole('region', { name: 'Недавние запросы' });
    await expect(recent.getByRole('listitem')).toHaveText(['пароль', 'замена урока']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field(dialog)).toHaveValue('замена урока');
    await expect(dialog.getByRole('status')).toHaveText(/^Найдено/u);
    await field(dialog).fill('');
    await recent.getByRole('button', { name: 'Очистить' }).click();
    await expect(recent).toBeHidden();
    await expect(field(dialog)).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('punkt-recent'))).toBeNull();
  });

  test('a device that keeps nothing searches all the same', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        });
      }
    });
    await page.goto(at('пароль'));
    await expect(page.getByRole('status')).toHaveText(/^Найдено/u);
    await page.keyboard.press('Control+KeyK');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await done(page);
    await results(page).first().getByRole('link').click();
    await expect(page).not.toHaveURL(/search/u);
  });
});

test.describe('the page that opens', () => {
  test('shows the words that were found, whole and in any form, until they are put away', async ({ page }) => {
    await page.goto(at('персональных данных', '&kind=document'));
    await done(page);
    await results(page).locator('a[href="/documents/saki-206/#3.7"]').click();
    await expect(page).toHaveURL('/documents/saki-206/#3.7');
    const marks = page.locator('main mark.found-word');
    await expect(marks.filter({ hasText: /^персональных$/iu }).first()).toBeVisible();
    await expect(page.locator('[data-clause="saki-206#3.7"]')).toBeInViewport();
    expect(await marks.count()).toBeLessThanOrEqual(200);
    const text = await page.locator('[data-clause="saki-206#3.7"]').textContent();
    await page.getByRole('button', { name: 'Убрать выделение' }).click();
    await expect(marks).toHaveCount(0);
    expect(await page.locator('[data-clause="saki-206#3.7"]').textContent()).toBe(text);
    await page.reload();
    await expect(marks).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Убрать выделение' })).toHaveCount(0);
  });

  test('a place of the page itself is marked without loading it anew', async ({ page }) => {
    const dialog = await openDialog(page);
    await field(dialog).fill('персональных данных');
    await dialog.locator('a[href="/documents/saki-206/#3.7"]').click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('main mark.found-word').first()).toBeAttached();
  });

  test('links keep working and ids stay', async ({ page }) => {
    await page.goto('/documents/saki-206/');
    const before = await page.evaluate(() => [document.links.length, document.querySelectorAll('[id]').length]);
    await page.goto(at('журнал', '&kind=document&organization=saki'));
    await done(page);
    await results(page).locator('a[href^="/documents/saki-206/"]').first().click();
    await expect(page.locator('main mark.found-word').first()).toBeAttached();
    expect(await page.evaluate(() => [document.links.length, document.querySelectorAll('[id]').length])).toEqual(
      before,
    );
    await expect(page.locator(':is(code, form, nav) mark.found-word')).toHaveCount(0);
  });
});

test('the field of the search page is what Ctrl+K leads to there', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('Control+KeyK');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the chosen organization goes along with the question', async ({ page }) => {
  for (const [organization, path] of [
    ['krasnomakskaya', '/documents/krasnomakskaya-'],
    ['saki', '/documents/saki-206'],
  ] as const) {
    await page.goto(`/?org=${organization}`);
    await page.goto(at('кто отвечает за журнал', '&kind=document'));
    await done(page);
    expect(await results(page).first().getByRole('link').getAttribute('href')).toContain(path);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to a page with the index of questions, terms and documents', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('пароль');
    await page.getByRole('button', { name: 'Найти' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('Уточнить')).toBeHidden();
    await expect(page.locator('main a[href="/terms/#mark"], main a[href^="/terms/#"]').first()).toBeVisible();
    await expect(page.locator('main a[href^="/documents/"]').first()).toBeVisible();
    await page.locator('main a[href="/guides/#_questions"]').click();
    await expect(page).toHaveURL('/guides/#_questions');
    await expect(page.locator('#_questions')).toBeInViewport();
  });
});

for (const { width, height, scheme } of [
  { width: 360, height: 640, scheme: 'light' },
  { width: 360, height: 640, scheme: 'dark' },
  { width: 640, height: 400, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
] as const) {
  test(`nothing is cut off at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: width === 640 ? 'active' : 'none' });
    await page.setViewportSize({ width, height });
    const over = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const dialog = await openDialog(page);
    await page.keyboard.type('пароль');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(/^Найдено/u);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.goto(at('пороль', '&organization=saki'));
    await done(page);
    expect(await over()).toBe(0);
    await page.goto(at('щщщщ'));
    await done(page);
    expect(await over()).toBe(0);
  });
}
