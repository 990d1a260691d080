import { expect, test } from './test.ts';

test('the first stop leads past the bar to the content', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'К содержанию' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('search by keyboard alone: Ctrl+K in any layout, arrows, Enter', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  // The key with K says «л» in the Russian layout.
  await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('персональных данных');
  await expect(dialog.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  const links = dialog.locator('[data-search-result] a');
  // The first closes the suggestions; while they stand the arrows are theirs.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = (await links.nth(0).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('the dialog gives the focus back to who opened it, and opens again', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  const opener = page.locator('[data-search-open]');
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('пароль');
  await expect(dialog.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Control+KeyK');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await expect(opener).toBeFocused();
});

test('a result on the same page closes the dialog and shows the clause', async ({ page }) => {
  await page.goto('/documents/saki-206/');
  await page.keyboard.press('Control+KeyK');
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await dialog.getByRole('combobox').fill('персональных данных');
  await dialog.locator('a[href="/documents/saki-206/#3.7"]').click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-clause="saki-206#3.7"]')).toBeInViewport();
});

test('every stop of a document page can be seen when it has the focus', async ({ page }) => {
  await page.goto('/documents/saki-206-3/');
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return true;
      const { width, height, bottom, top } = focused.getBoundingClientRect();
      const { outlineStyle, opacity, visibility } = getComputedStyle(focused);
      const onScreen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return onScreen && opacity !== '0' && visibility === 'visible' && outlineStyle !== 'none';
    });
    expect(seen, `stop ${stop + 1}`).toBe(true);
  }
});

test('the search dialog in the accessibility tree: names as they are seen, the count told, links in a list', async ({
  page,
}) => {
  await page.goto('/documents/saki-206/');
  await page.keyboard.press('Control+KeyK');
  const dialog = page.getByRole('dialog', { name: 'Поиск' });
  await dialog.getByRole('combobox').fill('персональных данных');
  await expect(dialog.getByRole('status')).toHaveText(/^Найдено/u);
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Поиск":
      - search:
        - combobox "Что найти" [expanded]: персональных данных
        - button "Найти"
      - button "Закрыть"
      - listbox "Подсказки":
        - option
      - status: /Найдено/
      - list:
        - listitem:
          - link
  `);
});
