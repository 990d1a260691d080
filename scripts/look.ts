/** `npm run look:accept`: takes the site as it looks now for right, and keeps its pictures small. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';
import { fail } from './fail.ts';
import { shrunk } from './look/shrink.ts';

const pictures = join(root, 'tests/e2e/visual');

try {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const { status } = spawnSync(process.execPath, [playwright, 'test', '--project=look', '--update-snapshots'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Не все снимки сделаны: причина выше.');
  const sizes = readdirSync(pictures).map((name) => {
    const file = join(pictures, name);
    const picture = readFileSync(file);
    const small = shrunk(picture);
    if (small !== picture) writeFileSync(file, small);
    return small.length;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Снимков: ${sizes.length}, ${Math.round(total / 1024)} КБ. Посмотрите, что изменилось: git diff --stat.`);
} catch (error) {
  fail(error);
}
