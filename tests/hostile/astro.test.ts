/**
 * The guard in Astro's own compilation, for content that went round the check: each way to run or read something
 * alone in a build, all attacks together behind a dev server. Without the guard some of them run: the test can fail.
 */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attacks, evilScript, roleText, type Attack } from './attacks.ts';

const root = resolve(import.meta.dirname, '../..');
const astro = join(root, 'node_modules/.bin/astro');
const secret = 'punkt-canary-secret';
const sites: string[] = [];

afterAll(() => {
  for (const site of sites) rmSync(site, { recursive: true, force: true });
});

/** A site inside the repository (so that packages resolve) that holds the attacks. */
function makeSite(chosen: Readonly<Record<string, Attack>>): { directory: string; canary: string } {
  mkdirSync(join(root, '.build'), { recursive: true });
  const directory = mkdtempSync(join(root, '.build/guarded-'));
  sites.push(directory);
  cpSync(join(root, 'tests/fixtures/guarded-site'), directory, { recursive: true });
  const content = join(directory, 'src/content');
  mkdirSync(content);
  for (const [name, attack] of Object.entries(chosen)) writeFileSync(join(content, `${name}.mdx`), roleText(attack));
  writeFileSync(join(content, 'evil.js'), evilScript);
  writeFileSync(join(directory, '.env'), `SECRET=${secret}\n`);
  return { directory, canary: join(directory, 'canary') };
}

function environment(canary: string, unguarded: boolean): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...rest } = process.env;
  return { ...rest, CANARY: canary, ASTRO_TELEMETRY_DISABLED: '1', ...(unguarded ? { UNGUARDED: '1' } : {}) };
}

/** What came of a build of one attack. */
interface Outcome {
  readonly built: boolean;
  readonly output: string;
  readonly ran: boolean;
  readonly leaked: boolean;
}

async function build(attack: Attack, unguarded = false): Promise<Outcome> {
  const { directory, canary } = makeSite({ attack });
  const { built, output } = await new Promise<Pick<Outcome, 'built' | 'output'>>((done) => {
    execFile(
      astro,
      ['build', '--root', directory],
      { env: environment(canary, unguarded) },
      (failure, stdout, stderr) => {
        done({ built: failure === null, output: stdout + stderr });
      },
    );
  });
  const leaked = output.includes(secret) || holds(join(directory, 'dist'), secret);
  return { built, output, ran: existsSync(canary), leaked };
}

function holds(directory: string, text: string): boolean {
  if (!existsSync(directory)) return false;
  return readdirSync(directory, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name), 'utf8').includes(text),
  );
}

/** The attacks that execute, read or kill; the rest differ from them in spelling and meet the dev server below. */
const dangerous = [
  'import',
  'export',
  'expression',
  'expression-in-an-attribute',
  'set-html',
  'image-of-a-script',
  'image-of-a-package',
  'image-of-a-secret',
  'image-by-reference',
  'layout',
  'deep-quotes',
  'deep-tags',
] as const;

function attackNamed(name: string): Attack {
  const attack = attacks[name];
  if (attack === undefined) throw new Error(`There is no attack «${name}».`);
  return attack;
}

test.concurrent.each(dangerous)('a build stops at %s and runs nothing', { timeout: 120_000 }, async (name) => {
  const { built, output, ran, leaked } = await build(attackNamed(name));
  expect({ built, ran, leaked }).toEqual({ built: false, ran: false, leaked: false });
  expect(output).toMatch(/[а-яё]{4}/iu);
});

test.concurrent.each(['import', 'expression', 'image-of-a-script', 'layout'])(
  'without the guard %s does run',
  { timeout: 120_000 },
  async (name) => {
    expect((await build(attackNamed(name), true)).ran).toBe(true);
  },
);

test('a dev server runs nothing of any attack', { timeout: 120_000 }, async () => {
  const { directory, canary } = makeSite(attacks);
  const port = await freePort();
  const server = spawn(astro, ['dev', '--root', directory, '--port', String(port)], {
    env: environment(canary, false),
    stdio: 'pipe',
  });
  let output = '';
  server.stdout.on('data', (data: Buffer) => (output += data.toString()));
  server.stderr.on('data', (data: Buffer) => (output += data.toString()));
  try {
    await ready(port);
    for (const name of Object.keys(attacks)) {
      const answer = await fetch(`http://localhost:${port}/${name}/`);
      expect(`${name} ${answer.status}`).toBe(`${name} 500`);
    }
    expect(existsSync(canary)).toBe(false);
    expect(output).not.toContain(secret);
  } finally {
    server.kill();
  }
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) done(address.port);
        else fail(new Error('no port'));
      });
    });
  });
}

async function ready(port: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    try {
      await fetch(`http://localhost:${port}/`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  throw new Error('the dev server did not start');
}
