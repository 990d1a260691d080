import { expect, test } from './test.ts';

const clause = '[data-clause="saki-206#3.6"]';
const copied = (): Promise<string> => navigator.clipboard.readText();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the link to a clause and its reference are copied and it is said', async ({ page, baseURL }) => {
      await page.goto('/documents/saki-206/');
      const link = `${baseURL ?? ''}documents/saki-206/#3.6`;
      const more = page.locator(clause).getByRole('button', { name: 'Ссылка и реквизиты: п. 3.6' });
      await page.locator(clause).scrollIntoViewIfNeeded();
      await page.locator(clause).hover();

      if (await more.isVisible()) await more.click();
      await page.locator(clause).getByRole('link', { name: 'Ссылка на пункт: п. 3.6' }).click();
      expect(await page.evaluate(copied)).toBe(link);
      await expect(page.getByRole('status')).toHaveText('Ссылка скопирована: п. 3.6');

      if (await more.isVisible()) await more.click();
      await page.locator(clause).getByRole('button', { name: 'Копировать реквизиты пункта: п. 3.6' }).click();
      await expect(page.getByRole('status')).toHaveText('Реквизиты скопированы: п. 3.6');
      expect(await page.evaluate(copied)).toBe(
        `п. 3.6 приказа № 206 от 25.06.2021 — изложение, действие не подтверждено. ${link}`,
      );
    });
  });
}
