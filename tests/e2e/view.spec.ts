import type { Locator, Page } from '@playwright/test';
import { lowVisionView, settings, viewText, type View } from '../../src/reading/settings.ts';
import { everyTemplate } from './site-pages.ts';
import { expect, test } from './test.ts';

const document = '/documents/saki-206/';

/** The settings that stand on <html>. */
function shown(page: Page): Promise<View> {
  return page.evaluate(() => {
    const entries = Object.entries(window.document.documentElement.dataset).filter(([id]) => id !== 'script');
    return Object.fromEntries(entries.map(([id, token]) => [id, token ?? '']));
  });
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Настройки чтения' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Настройки чтения' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Colour of paper and of ink as the browser computes them. */
function colours(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(window.document.body);
    return `${color} on ${backgroundColor}`;
  });
}

test('what is kept is there before anything is painted', async ({ page }) => {
  await page.goto(`${document}?view=150.wide.serif.yellow.noimages.still`);
  // Read while <body> does not exist yet, and at every frame after: the look never changes, so nothing flashes.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (): void => {
      const body = window.document.querySelector('body');
      if (body) {
        const { backgroundColor, fontSize } = getComputedStyle(body);
        seen.push(`${backgroundColor} ${fontSize}`);
      }
      if (seen.length < 20) requestAnimationFrame(note);
    };
    new MutationObserver((_, observer) => {
      if (!window.document.querySelector('body')) return;
      observer.disconnect();
      const atBody = Object.fromEntries(Object.entries(window.document.documentElement.dataset));
      Object.assign(window, { atBody });
    }).observe(window.document, { childList: true, subtree: true });
    requestAnimationFrame(note);
  });
  await page.goto('/roles/');
  const all = { script: '', size: '150', space: 'wide', font: 'serif', colors: 'yellow' };
  expect(await page.evaluate(() => Reflect.get(window, 'atBody') as unknown)).toEqual({
    ...all,
    images: 'noimages',
    motion: 'still',
  });
  await expect.poll(() => page.evaluate(() => (Reflect.get(window, 'seen') as string[]).length)).toBe(20);
  const looks = await page.evaluate(() => [...new Set(Reflect.get(window, 'seen') as string[])]);
  expect(looks).toEqual(['rgb(0, 0, 0) 25.5px']);
});

test('each setting does what it says', async ({ page }) => {
  const style = (): Promise<Record<string, string>> =>
    page
      .locator('.body p')
      .first()
      .evaluate((element) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight, fontFamily, marginBottom } =
          getComputedStyle(element);
        return { fontSize, letterSpacing, wordSpacing, lineHeight, fontFamily, marginBottom };
      });
  await page.goto(`${document}?view=default`);
  const usual = await style();
  expect(usual).toMatchObject({ fontSize: '17px', letterSpacing: 'normal' });
  expect(usual['fontFamily']).toContain('Segoe UI');

  await page.goto(`${document}?view=200`);
  expect(await style()).toMatchObject({ fontSize: '34px' });

  await page.goto(`${document}?view=wide`);
  const wide = await style();
  const px = (name: string): number => Number.parseFloat(wide[name] ?? '') / 17;
  expect(px('letterSpacing')).toBeCloseTo(0.12);
  expect(px('wordSpacing')).toBeCloseTo(0.16);
  expect(px('lineHeight')).toBeGreaterThanOrEqual(1.5);
  expect(px('marginBottom')).toBeCloseTo(2);

  await page.goto(`${document}?view=serif`);
  expect((await style())['fontFamily']).toContain('Cambria');
  await page.goto(`${document}?view=sans`);
  expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Segoe UI');

  await page.goto(`${document}?view=noimages`);
  await page.locator('.body').evaluate((body) => {
    body.innerHTML = '<p><img src="/favicon.svg" alt="План"><span class="alt">План</span></p>';
  });
  await expect(page.locator('.body img')).toBeHidden();
  await expect(page.locator('.body .alt')).toBeVisible();
  await page.goto(`${document}?view=default`);
  await page.locator('.body').evaluate((body) => {
    body.innerHTML = '<p><img src="/favicon.svg" alt="План"><span class="alt">План</span></p>';
  });
  await expect(page.locator('.body img')).toBeVisible();
  await expect(page.locator('.body .alt')).toBeHidden();
});

test('by default the system is followed: dark, contrast, motion; a choice of the reader comes first', async ({
  page,
}) => {
  const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(21, 24, 27)' };
  await page.goto('/');
  expect(await colours(page)).toContain(paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours(page)).toContain(paper.dark);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  expect(await colours(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await colours(page)).toBe('rgb(255, 255, 255) on rgb(0, 0, 0)');
  await page.goto('/?view=light');
  expect(await colours(page)).toContain(paper.light);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await page.goto('/?view=dark');
  expect(await colours(page)).toContain(paper.dark);
});

test('motion is stopped where the system or the reader asks for it', async ({ page }) => {
  const moves = (): Promise<string> =>
    page.evaluate(() => {
      const moving = window.document.createElement('p');
      moving.style.transition = 'opacity 3s';
      window.document.body.append(moving);
      return getComputedStyle(moving).transitionDuration;
    });
  await page.goto('/');
  expect(await moves()).toBe('3s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moves()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/?view=still');
  expect(await moves()).toBe('0s');
});

test('on paper the usual look is printed, in black on white', async ({ page }) => {
  await page.goto(`${document}?view=200.wider.yellow`);
  await page.emulateMedia({ media: 'print' });
  expect(await colours(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
  const spaced = page.locator('.body p').first();
  expect(await spaced.evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('normal');
});

test('a link gives the look to another page, is kept, and leaves the address', async ({ page }) => {
  await page.goto(`${document}?view=150.brown#3.6`);
  await expect(page).toHaveURL(`${document}#3.6`);
  await expect(page.locator('[data-clause="saki-206#3.6"]')).toBeInViewport();
  await page.goto('/terms/');
  expect(await shown(page)).toEqual({ size: '150', colors: 'brown' });
  await page.goto(`/?view=${encodeURIComponent('purple.<b>.constructor')}`);
  expect(await shown(page)).toEqual({ size: '150', colors: 'brown' });
  await page.goto('/?view=default');
  expect(await shown(page)).toEqual({});
});

test('where the device keeps nothing the look is in the address and survives a reload', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${document}?view=150`);
  expect(await shown(page)).toEqual({ size: '150' });
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'Жёлтым по чёрному' }).check();
  await expect(page).toHaveURL(`${document}?view=150.yellow`);
  await page.reload();
  expect(await shown(page)).toEqual({ size: '150', colors: 'yellow' });
});

test('a page that comes back from before a change has it too, and so has another tab', async ({ page, context }) => {
  await page.goto('/terms/');
  const other = await context.newPage();
  await other.goto('/acts/');
  const dialog = await openDialog(other);
  await dialog.getByRole('radio', { name: 'Белым по чёрному' }).check();
  await expect.poll(() => shown(page)).toEqual({ colors: 'white' });
  await other.goto('/terms/');
  await (await openDialog(other)).getByRole('radio', { name: 'Как в системе' }).first().check();
  await other.goBack();
  expect(await shown(other)).toEqual({});
});

test('the dialog as a screen reader meets it', async ({ page }) => {
  await page.goto(`${document}?view=150`);
  await openDialog(page);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Настройки чтения":
      - heading "Настройки чтения" [level=2]
      - button "Закрыть"
      - button "Версия для слабовидящих"
      - paragraph
      - button "Вернуть обычный вид"
      - group "Размер букв":
        - radio "100 %"
        - radio "125 %"
        - radio "150 %" [checked]
        - radio "175 %"
        - radio "200 %"
      - group "Промежутки":
        - radio "Обычные" [checked]
        - radio "Увеличенные"
        - radio "Большие"
      - group "Шрифт":
        - radio "Обычный" [checked]
        - radio "Без засечек"
        - radio "С засечками"
      - group "Цвета":
        - radio "Как в системе" [checked]
        - radio "Светлая"
        - radio "Тёмная"
        - radio "Чёрным по белому"
        - radio "Белым по чёрному"
        - radio "Тёмно-синим по голубому"
        - radio "Коричневым по бежевому"
        - radio "Зелёным по тёмно-коричневому"
        - radio "Жёлтым по чёрному"
      - group "Картинки":
        - radio "Показывать" [checked]
        - radio "Заменять описанием"
      - group "Движение":
        - radio "Как в системе" [checked]
        - radio "Без движения"
      - text: Ссылка на такой вид
      - textbox "Ссылка на такой вид"
      - button "Копировать ссылку"
      - status
  `);
});

test('the name of every control is the label that is seen', async ({ page }) => {
  await page.goto(document);
  await expect(page.locator('.to-view')).toHaveAccessibleName('Настройки чтения');
  await expect(page.locator('.to-view')).toHaveText('Настройки чтения');
  const dialog = await openDialog(page);
  for (const button of await dialog.getByRole('button').all()) {
    await expect(button).toHaveAccessibleName((await button.innerText()).trim());
  }
  for (const { title, choices } of settings) {
    const group = dialog.getByRole('group', { name: title, exact: true });
    for (const { name } of choices) {
      const radio = group.getByRole('radio', { name, exact: true });
      await expect(radio).toHaveCount(1);
      expect(await radio.evaluate((input) => input.closest('label')?.innerText.trim())).toBe(name);
    }
  }
});

test('choices act at once, are kept over reload and pages, and are taken back', async ({ page }) => {
  await page.goto(document);
  const dialog = await openDialog(page);
  await dialog.getByText('Версия для слабовидящих').click();
  await expect(dialog.getByRole('status')).toHaveText('Включена версия для слабовидящих');
  expect(await shown(page)).toEqual(lowVisionView);
  await expect(dialog.getByRole('radio', { name: 'Чёрным по белому' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Тёмно-синим по голубому' }).check();
  await dialog.getByRole('radio', { name: '200\u00a0%' }).check();
  const chosen = { ...lowVisionView, size: '200', colors: 'blue' };
  expect(await shown(page)).toEqual(chosen);
  await page.reload();
  expect(await shown(page)).toEqual(chosen);
  await page.goto('/terms/');
  expect(await shown(page)).toEqual(chosen);
  const again = await openDialog(page);
  await expect(again.getByRole('radio', { name: 'Тёмно-синим по голубому' })).toBeChecked();
  await again.getByText('Вернуть обычный вид').click();
  expect(await shown(page)).toEqual({});
  await page.reload();
  expect(await shown(page)).toEqual({});
});

test('the link to a look is copied, and another browser shows the same', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${document}#3.6`);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'Зелёным по тёмно-коричневому' }).check();
  await dialog.getByRole('radio', { name: 'С засечками' }).check();
  await dialog.getByRole('button', { name: 'Копировать ссылку' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Ссылка скопирована');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(`${document}?view=serif.green#3.6`, baseURL).href);
  await expect(dialog.getByRole('textbox', { name: 'Ссылка на такой вид' })).toHaveValue(link);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  expect(await shown(elsewhere)).toEqual({ font: 'serif', colors: 'green' });
  await elsewhere.close();
});

test('by keyboard alone: open, choose by arrows, close, be back at the button', async ({ page }) => {
  await page.goto(document);
  const opener = page.locator('.to-view');
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Настройки чтения' });
  await expect(dialog.getByRole('button', { name: 'Версия для слабовидящих' })).toBeFocused();
  const stops = ['Вернуть обычный вид', '100\u00a0%'];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    const stop = dialog.getByRole('button', { name }).or(dialog.getByRole('radio', { name, exact: true }));
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toEqual({ size: '125' });
  // Each group is one stop; then the field, its button, and round again to the top or out to the browser.
  for (const name of ['Обычные', 'Обычный', 'Как в системе', 'Показывать', 'Как в системе']) {
    await page.keyboard.press('Tab');
    const radio = dialog.locator('input:focus');
    await expect(radio).toHaveAccessibleName(name);
    const outline = await radio.evaluate(({ nextElementSibling: face }) =>
      face === null ? '' : getComputedStyle(face).outlineStyle,
    );
    expect(outline).toBe('solid');
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a click beside closes the dialog; «Закрыть» does too', async ({ page }) => {
  await page.goto(document);
  const dialog = await openDialog(page);
  await page.mouse.click(100, 400);
  await expect(dialog).toBeHidden();
  await (await openDialog(page)).getByRole('button', { name: 'Закрыть' }).click();
  await expect(dialog).toBeHidden();
});

test('where the dialog cannot be loaded the page of accessibility has the ready links', async ({ page }) => {
  await page.route(/view-dialog/u, (route) => route.abort());
  await page.goto(document);
  await page.locator('.to-view').click();
  await expect(page).toHaveURL('/accessibility/');
  await page.getByRole('main').getByRole('link', { name: 'Версия для слабовидящих' }).click();
  expect(await shown(page)).toEqual(lowVisionView);
  await page.getByRole('main').getByRole('link', { name: 'Обычный вид' }).click();
  expect(await shown(page)).toEqual({});
});

for (const { width, view } of [
  { width: 320, view: {} },
  { width: 320, view: { size: '200', space: 'wider' } },
  { width: 1280, view: { size: '200', space: 'wide' } },
]) {
  test(`the dialog fits ${width} px with ${viewText(view)}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    await page.goto(`/?view=${viewText(view)}`);
    const dialog = await openDialog(page);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    for (const face of await dialog.locator('button, label > span').all()) {
      const box = await face.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
  });
}

test('with large letters no page scrolls sideways and nothing stands over the text', async ({ page }) => {
  test.slow();
  for (const { width, height } of [
    { width: 320, height: 568 },
    { width: 360, height: 740 },
    { width: 1280, height: 720 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const view of ['200', '200.wider.serif', viewText(lowVisionView)]) {
      await page.goto(`/?view=${view}`);
      for (const path of everyTemplate) {
        await page.goto(path);
        const found = await page.evaluate(() => {
          const standing = [...window.document.querySelectorAll('.bar, .dock')].filter((element) =>
            ['fixed', 'sticky'].includes(getComputedStyle(element).position),
          );
          const { scrollWidth, clientWidth } = window.document.documentElement;
          return { over: scrollWidth - clientWidth, standing: standing.length };
        });
        expect({ path, width, view, ...found }).toEqual({ path, width, view, over: 0, standing: 0 });
      }
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work, and a link with a look shows the page', async ({ page }) => {
    await page.goto(`${document}?view=150.yellow`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Настройки чтения' })).toHaveCount(0);
    await page.goto('/accessibility/');
    await expect(page.getByRole('button', { name: 'Настройки чтения' })).toHaveCount(0);
  });
});
