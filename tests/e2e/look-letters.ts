/** Letters of known shape for pictures: the site takes those of the system, which differ from machine to machine. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/environment.ts';

const families = { 'pt-sans': 'Look Sans', 'pt-serif': 'Look Serif' } as const;
const styles = ['400-normal', '700-normal', '400-italic'];
/** As @fontsource divides them. */
const subsets = { latin: 'U+0000-00FF, U+2000-206F, U+2212', cyrillic: 'U+0400-045F, U+2116' } as const;

const faces = Object.entries(families).flatMap(([family, name]) =>
  styles.flatMap((style) =>
    Object.entries(subsets).map(([subset, range]) => {
      const [weight = '', slope = ''] = style.split('-');
      return `@font-face { font-family: '${name}'; font-weight: ${weight}; font-style: ${slope}; unicode-range: ${range};
        src: url('/_look/${family}-${subset}-${style}.woff2') format('woff2'); }`;
    }),
  ),
);

/** Signs that these letters do not have are put out of sight. */
const look = `${faces.join('\n')}
:root:root { --sans: 'Look Sans'; --serif: 'Look Serif'; }
code, pre { font-family: 'Look Sans' !important; }
.dock > *::before, .find kbd, .view span::before { visibility: hidden !important; }
.close, .more { color: transparent !important; }`;

/** Makes the page serve and use them. Before the page is opened. */
export async function routeLetters(page: Page): Promise<void> {
  await page.route('**/_look/*.woff2', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const family = Object.keys(families).find((one) => name.startsWith(`${one}-`)) ?? '';
    return route.fulfill({ path: join(root, 'node_modules/@fontsource', family, 'files', name) });
  });
}

/** Sets the page in them. @param extra further style, for one picture */
export async function setLetters(page: Page, extra = ''): Promise<void> {
  await page.addStyleTag({ content: look + extra });
  const missing = await page.evaluate(async () => {
    const all = [...document.fonts];
    await Promise.all(all.map((face) => face.load()));
    await document.fonts.ready;
    return all.filter(({ status }) => status !== 'loaded').length;
  });
  if (missing > 0) throw new Error(`Letters did not load: ${missing}.`);
}
