/** Finds a Chromium for the end-to-end tests, or gets one, and says in one line what it did. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './environment.ts';
import { hasOwnBrowser, systemBrowser } from './system-browser.ts';

const found = find();
console.log(found ?? 'Браузера нет и поставить его не вышло. Поставьте Chromium или укажите его в PUNKT_CHROMIUM.');
if (found === null) process.exitCode = 1;

function find(): string | null {
  const system = systemBrowser();
  if (system !== null) return `Браузер: ${system}`;
  if (hasOwnBrowser()) return 'Браузер: Chromium от Playwright';
  if (
    run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']) &&
    hasOwnBrowser()
  ) {
    return 'Браузер: Chromium от Playwright, только что поставлен';
  }
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  ) {
    const installed = systemBrowser();
    if (installed !== null) return `Браузер: ${installed}, только что поставлен через apt-get`;
  }
  return null;
}

/** Runs a command, its output among ours. @returns whether it ended well */
function run(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}
