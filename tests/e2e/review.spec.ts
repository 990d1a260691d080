import AxeBuilder from '@axe-core/playwright';
import { reviewPage } from '../../src/review/page/page.ts';
import { cancellingOrder, newSchool, renamedRole, rewordedDeadline } from '../review/scenarios.ts';
import { reviewOf } from '../review/sides.ts';
import { expect, test } from './test.ts';

const scenarios = { rewordedDeadline, cancellingOrder, newSchool, renamedRole };

for (const [name, scenario] of Object.entries(scenarios)) {
  test(`the page that reviews a change: ${name}`, async ({ page }) => {
    await page.setContent(reviewPage(reviewOf(scenario)));
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}
