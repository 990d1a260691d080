/**
 * `npm run lighthouse -- [folder of a built site]`: the scores of Lighthouse for the home page, a document and a role,
 * with its settings for a phone on a slow network. `dist` is measured where no folder is named.
 */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { browserArguments, systemBrowser } from '../scripts/system-browser.ts';

/** What is read of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly displayValue?: string }>>;
}

const dir = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'dist'));
const debugging = 9222;
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

const { url, close } = await serve({ dir, base: '/', port: 0 });
const browser = await chromium.launch({
  executablePath: systemBrowser() ?? chromium.executablePath(),
  args: [...browserArguments, `--remote-debugging-port=${debugging}`],
});

try {
  for (const path of ['', 'documents/saki-206/', 'roles/teacher/']) {
    const { categories, audits } = await report(`${url}${path}`);
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    console.log(`/${path}: ${scores.join(' · ')}`);
    console.log(`  ${times.map((id) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? '?'}`).join(' · ')}`);
  }
} finally {
  await browser.close();
  await close();
}

/** The report on one page. The package is asked by its command: it is installed here alone, and types are checked above. */
async function report(address: string): Promise<Report> {
  const command = join(import.meta.dirname, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const options = [`--port=${debugging}`, '--output=json', '--quiet', '--no-enable-error-reporting'];
  const { stdout } = await promisify(execFile)(process.execPath, [command, address, ...options], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Report;
}
