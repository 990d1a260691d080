import { defineConfig } from '@playwright/test';
import { browserArguments, systemBrowser } from './scripts/system-browser.ts';

const executablePath = systemBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-site.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env['PUNKT_E2E_REPORT'] ? [['json', { outputFile: process.env['PUNKT_E2E_REPORT'] }] as const] : []),
  ],
  use: {
    baseURL: process.env['PUNKT_URL'] ?? '',
    locale: 'ru-RU',
    launchOptions: { args: [...browserArguments], ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
