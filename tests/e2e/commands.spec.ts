import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/environment.ts';

/** A folder of its own: the other tests read `dist` meanwhile. */
const out = join(root, '.build', 'e2e-start');

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
test.afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

function start(port: number): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts'), '--out', out], {
    env: { ...process.env, PORT: String(port), BASE_PATH: 'punkt' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => text, ended };
}

/** A port that is free now. Held until `release`. */
async function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { port, release: () => new Promise((resolve) => server.close(() => resolve())) };
}

test('start builds, tells its address, serves and ends when it is asked to', async () => {
  const { port, release } = await takePort();
  await release();
  const { child, said, ended } = start(port);
  const address = `http://localhost:${port}/punkt/`;
  await expect.poll(said, { timeout: 100_000 }).toContain(`Сайт открыт: ${address}`);
  const page = await fetch(address);
  expect(await page.text()).toContain('<html lang="ru"');
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a port that is taken is told, with the way to choose another', async () => {
  const { port, release } = await takePort();
  const { said, ended } = start(port);
  expect(await ended).toBe(1);
  expect(said()).toContain(`Порт ${port} уже занят другой программой. Выберите другой:`);
  expect(said()).toContain('PORT=4322 npm start');
  await release();
});
