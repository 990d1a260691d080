import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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

/** A command that runs, with what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(port: number): Running {
  return run(['scripts/start.ts', '--out', out], { PORT: String(port), BASE_PATH: 'punkt' });
}

function run([script = '', ...args]: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [join(root, script), ...args], { env: { ...process.env, ...environment } });
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

test('dev shows an edit, keeps the last good text where an edit is broken, and has search', async () => {
  const content = mkdtempSync(join(tmpdir(), 'punkt-dev-'));
  cpSync(join(root, 'src/content'), content, { recursive: true });
  const { port, release } = await takePort();
  await release();
  const { child, said, ended } = run(['scripts/dev.ts'], { PORT: String(port), CONTENT_DIR: content });
  const file = join(content, 'documents/saki-206-3.mdx');
  const edit = (form: RegExp, line: string): void => {
    writeFileSync(file, readFileSync(file, 'utf8').replace(form, line));
  };
  const page = async (): Promise<string> => {
    const answer = await fetch(`http://localhost:${port}/documents/saki-206-3/`).catch(() => null);
    return answer === null ? '' : answer.text();
  };
  try {
    await expect.poll(page, { timeout: 60_000 }).toContain('<h1');
    edit(/^title: .*$/mu, 'title: Новое название графика');
    await expect.poll(page, { timeout: 20_000 }).toContain('Новое название графика');
    edit(/^kind: .*$/mu, 'kind: chto');
    await expect.poll(said, { timeout: 20_000 }).toContain('значение «chto» для «kind» не подходит.');
    expect(await page()).toContain('Новое название графика');
    expect((await fetch(`http://localhost:${port}/pagefind/words.json`)).headers.get('content-type')).toBe(
      'application/json',
    );
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(content, { recursive: true, force: true });
  }
});
