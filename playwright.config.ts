import { defineConfig } from '@playwright/test';
import { browserArguments, systemBrowser } from './scripts/system-browser.ts';

const executablePath = systemBrowser();
const launched = (more: readonly string[]) => ({
  args: [...browserArguments, ...more],
  ...(executablePath === null ? {} : { executablePath }),
});
const look = '**/visual.spec.ts';
/** The same letters and colours on every machine. */
const lookArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** A hundredth of a picture may differ: another Chromium sets letters a little otherwise. */
const nearlySame = { maxDiffPixelRatio: 0.01 };

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-site.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  // Pictures are written by `npm run look:accept` alone.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env['PUNKT_E2E_REPORT'] ? [['json', { outputFile: process.env['PUNKT_E2E_REPORT'] }] as const] : []),
  ],
  use: {
    baseURL: process.env['PUNKT_URL'] ?? '',
    browserName: 'chromium',
    locale: 'ru-RU',
    launchOptions: launched([]),
  },
  projects: [
    { name: 'chromium', testIgnore: look },
    { name: 'look-site', testMatch: '**/look-site.setup.ts' },
    {
      name: 'look',
      testMatch: look,
      dependencies: ['look-site'],
      use: { launchOptions: launched(lookArguments) },
      expect: {
        timeout: 30_000,
        toHaveScreenshot: { ...nearlySame, scale: 'device' },
        toMatchSnapshot: nearlySame,
      },
    },
  ],
});
