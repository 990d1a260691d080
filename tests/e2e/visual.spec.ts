/** How the site looks, held against the pictures of `tests/e2e/visual`. A change is accepted by `npm run look:accept`. */
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { routeLetters, setLetters } from './look-letters.ts';
import { lookSite } from './look-site.ts';

const test = base.extend<object, { readonly site: string }>({
  site: [
    async ({ playwright: _ }, use) => {
      const { url, close } = await serve({ dir: lookSite, base: '/', port: 0 });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

// The letters come by a style of ours, which the policy of the site does not know.
test.use({ bypassCSP: true });

/** Wide pictures are kept smaller: where things stand is seen as well, and the repository stays light. */
const screens = [
  { width: 360, viewport: { width: 360, height: 720 }, deviceScaleFactor: 1 },
  { width: 1280, viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.75 },
];

const kinds = {
  home: '/',
  document: '/documents/kinds/',
  clause: '/documents/kinds/#II.1',
  role: '/roles/teacher/',
  organization: '/organizations/town/',
  topic: '/topics/record/',
  found: '/search/?q=%D0%B6%D1%83%D1%80%D0%BD%D0%B0%D0%BB',
};

const extremes = {
  'long-title': '/design/documents/long/',
  'long-word': '/design/documents/broken/',
  sixty: '/design/organizations/',
  idle: '/design/roles/idle/',
  nothing: '/design/organizations/empty/',
};

/** Parts of `/design/` that are set otherwise where there is room, and those that are not. */
const partsOfBoth = ['bar', 'requisites', 'forms', 'kinds', 'marks', 'annexes', 'entries', 'role', 'organization'];
const partsOfPhone = [
  ...['colours', 'letters', 'controls', 'search', 'preview', 'view', 'notes', 'states', 'rows', 'before', 'hours'],
  ...['topic', 'foot'],
];

/** One part of `/design/` at a time, and nothing of the page around it. */
const alone = 'body > :is(.bar, footer), [data-specimen]:not(.alone) { display: none } body { padding-bottom: 0 }';

async function open(page: Page, path: string, style = ''): Promise<void> {
  await routeLetters(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  if (path.startsWith('/search/')) await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await setLetters(page, style);
  if (path.includes('#')) await page.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}

for (const { width, ...screen } of screens) {
  test.describe(`${width} px`, () => {
    test.use(screen);

    for (const [kind, path] of Object.entries({ ...kinds, ...extremes })) {
      test(kind, async ({ page }) => {
        await open(page, path);
        await expect(page).toHaveScreenshot(`${kind}-${width}.png`);
      });
    }

    test('parts of /design/', async ({ page }) => {
      test.slow();
      await open(page, '/design/', alone);
      for (const part of width === 360 ? [...partsOfBoth, ...partsOfPhone] : partsOfBoth) {
        const shown = page.locator(`#${part}`);
        await shown.evaluate((section) => {
          for (const other of document.querySelectorAll('.alone')) other.classList.remove('alone');
          section.classList.add('alone');
        });
        await expect.soft(shown).toHaveScreenshot(`design-${part}-${width}.png`);
      }
    });

    test('dark', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, kinds.document);
      await expect(page).toHaveScreenshot(`dark-document-${width}.png`);
    });

    test('dark blue on light blue', async ({ page }) => {
      await open(page, `${kinds.document}?view=blue`);
      await expect(page).toHaveScreenshot(`blue-document-${width}.png`);
    });

    for (const [what, style] of Object.entries({
      'a block that has moved': '.told { margin-top: 1.5rem }',
      'another colour': ':root:root { --warn-soft: #a7c7e7 }',
      'larger letters': 'html { font-size: 106% }',
    })) {
      test(`${what} would be seen`, async ({ page }, { config }) => {
        // Where pictures are accepted these would be, too.
        test.skip(config.updateSnapshots !== 'none');
        await open(page, kinds.document, style);
        const changed = await page.screenshot({ animations: 'disabled', scale: 'device' });
        expect(() => {
          expect(changed).toMatchSnapshot(`document-${width}.png`);
        }).toThrow(/pixels \(ratio .*\) are different/u);
      });
    }
  });
}

test('the version for low vision', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await open(page, `${kinds.document}?view=150.wide.sans.black`);
  await expect(page).toHaveScreenshot('low-vision-document-360.png');
});

test.describe('A4', () => {
  test.use({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 0.75 });

  for (const kind of ['document', 'role'] as const) {
    test(`print of a ${kind}`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await open(page, kinds[kind]);
      await expect(page).toHaveScreenshot(`print-${kind}.png`);
    });
  }
});
