/**
 * Every hostile folder, checked as a person would: the right exit code, the finding at its line, all places inside the
 * files, all words Russian, two seconds at most; nothing runs, nothing is written, nothing secret comes out.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { CheckerProcess, type Result } from './checker-process.ts';
import { makeContent } from './content.ts';
import type { Row } from './rows/row.ts';
import { table } from './table.ts';

const longest = 2000;
const secret = 'punkt-canary-token';
const canary = join(mkdtempSync(join(tmpdir(), 'punkt-canary-')), 'canary');
const environment = { ...process.env, CANARY: canary, SECRET: secret };
const passwords = '/etc/passwd';
const outside = existsSync(passwords) ? readFileSync(passwords, 'utf8').slice(0, 30) : secret;

/** What is known of a row when it has been checked. */
interface Checked {
  readonly result: Result;
  readonly findings: readonly Finding[];
  readonly wrongPlaces: readonly string[];
  readonly changed: boolean;
}

const checked = new Map<string, Checked>();
const before = existsSync(passwords) ? fingerprint(passwords) : '';

beforeAll(async () => {
  const rows = [...table];
  await Promise.all([work(rows), work(rows)]);
}, 300_000);

afterAll(() => rmSync(resolve(canary, '..'), { recursive: true, force: true }));

/** One of two processes that take row after row. */
async function work(rows: Row[]): Promise<void> {
  const checker = new CheckerProcess(environment);
  for (let row = rows.shift(); row !== undefined; row = rows.shift()) checked.set(row.name, await check(row, checker));
  checker.stop();
}

function lay({ files, prepare }: Row): string {
  const directory = makeContent(files);
  prepare?.(directory);
  return directory;
}

async function check(row: Row, checker: CheckerProcess): Promise<Checked> {
  const directory = lay(row);
  try {
    const laid = fingerprint(directory);
    const result = await checker.check(directory);
    const findings = findingsOf(result);
    const wrongPlaces = findings.filter((finding) => !isInside(directory, finding)).map(placed);
    return { result, findings, wrongPlaces, changed: fingerprint(directory) !== laid };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function findingsOf(result: Result): readonly Finding[] {
  if ('died' in result || !result.output.startsWith('{')) return [];
  return (JSON.parse(result.output) as { readonly findings: readonly Finding[] }).findings;
}

/** Everything that lies at a path: names, kinds, times and bytes. */
function fingerprint(path: string): string {
  const hash = createHash('sha256');
  const look = (at: string | Buffer): void => {
    const stats = lstatSync(at, { throwIfNoEntry: false });
    hash.update(`${at.toString()} ${stats?.mode ?? ''} ${stats?.mtimeMs ?? ''} ${stats?.size ?? ''}\n`);
    if (stats?.isSymbolicLink() === true) hash.update(readlinkSync(at));
    else if (stats?.isFile() === true && stats.size < 2 ** 24 && (stats.mode & 0o400) !== 0)
      hash.update(readFileSync(at));
    else if (stats?.isDirectory() === true) {
      const folder = Buffer.from(`${at.toString()}/`);
      for (const name of readdirSync(at, { encoding: 'buffer' }).sort((a, b) => Buffer.compare(a, b)))
        look(Buffer.concat([folder, name]));
    }
  };
  look(path);
  return hash.digest('hex');
}

function placed({ file, line, column, rule }: Finding): string {
  return `${file}:${line}:${column} ${rule}`;
}

/** Texts of files as the check counts their lines. */
function isInside(directory: string, { file, line, column }: Finding): boolean {
  const path = join(directory, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > 2 ** 24) return line === 1 && column === 1;
  const text = new TextDecoder().decode(readFileSync(path)).replace(/\r\n?/gu, '\n');
  const written = text.split('\n')[line - 1];
  return written !== undefined && column >= 1 && column <= [...written].length + 1;
}

/** Words of ours: what is quoted, and names of keys and values, aside. */
function english(words: string): string | undefined {
  const own = words.replace(/«[^]*?»|"[^"]*"|`[^`]*`|<[^>]*>/gu, ' ');
  return /(?<![\w-])[a-z]{3,}(?:'[a-z]+)? [a-z]{2,} [a-z]{3,}/iu.exec(own)?.[0];
}

test('there are enough rows, and each has a name of its own', () => {
  expect(table.length).toBeGreaterThanOrEqual(400);
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
});

describe.each(table)('$name', (row) => {
  test('is refused, or let through, as it should be', () => {
    const { result, findings, wrongPlaces, changed } = checked.get(row.name) ?? {};
    if (result === undefined || 'died' in result) throw new Error(result?.died ?? 'not checked');
    expect(result.errors).toBe(row.exit === 3 ? result.errors : '');
    const errors = findings?.filter(({ severity }) => severity === 'error').map(placed) ?? [];
    expect({ exit: result.exit, refused: errors.length > 0, errors: errors.slice(0, 5) }).toMatchObject({
      exit: row.exit,
      refused: row.exit === 1,
    });
    if (row.finding !== null) expect(findings).toContainEqual(expect.objectContaining(row.finding));
    expect(wrongPlaces).toEqual([]);
    expect(changed).toBe(false);
    expect(findings?.map(({ message, hint }) => english(`${message} ${hint ?? ''}`)).filter(Boolean)).toEqual([]);
    expect(findings?.filter(({ message }) => !/[а-яё]/iu.test(message))).toEqual([]);
    expect(`${result.output}${result.errors}`).not.toContain(secret);
    expect(`${result.output}${result.errors}`).not.toContain(outside);
    expect(result.milliseconds).toBeLessThan(longest);
  });
});

test('nothing ran, and nothing outside was touched', () => {
  expect(existsSync(canary)).toBe(false);
  expect(before).toBe(existsSync(passwords) ? fingerprint(passwords) : '');
});

/** Rows that are also checked by the command line itself, as text. */
const byHand = [
  'attack in a document: import',
  'attack in a document: expression',
  'attack in a document: import-that-kills-the-parser',
  'attack in prose: image-of-a-secret',
  'attack in prose: deep-tags',
  'expression of a secret',
  'UTF-16, little end first',
  'NUL',
  'letters turned round',
  'escape of a terminal by YAML',
  'one line of «{»',
  'one line of «&amp;»',
  'a gigabyte',
  '20,000 items',
  'a document of marks without letters',
  'tags in attributes in tags',
  'joiners by entities without end',
  '300 KB of hyphens in YAML',
  'a billion laughs',
  '10,000 equal keys',
  '__proto__ as a key',
  'a link to a secret',
  'a folder of the content that is a link',
  'a pipe that nobody writes to',
  'a name with a line end',
  'a name with an escape of a terminal',
  'a link astray to ../../../../etc/passwd',
  'thousands of links into thousands of clauses',
  'thousands of names of a role',
  'a folder without content',
];

test.concurrent.each(table.filter(({ name }) => byHand.includes(name)))('by the command line: $name', async (row) => {
  const directory = lay(row);
  try {
    const { exit, output } = await run(directory);
    expect(exit).toBe(row.exit);
    expect(output).toMatch(/[а-яё]{4}/iu);
    // eslint-disable-next-line no-control-regex -- what a hostile name could send to the terminal
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(output).not.toContain(secret);
    expect(output).not.toContain(outside);
    expect(output).not.toMatch(/^ +at .+:\d+:\d+/mu);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('the command line knows every row that is tried on it', () => {
  const unknown = byHand.filter((name) => !table.some((row) => row.name === name));
  expect(unknown.filter((name) => process.platform !== 'win32' || !name.includes('pipe'))).toEqual([]);
});

function run(directory: string): Promise<{ readonly exit: number | null; readonly output: string }> {
  const script = resolve(import.meta.dirname, '../../scripts/validate.ts');
  const child = spawn(process.execPath, [script, '--content', directory, '--today', '2026-11-25'], {
    env: environment,
    timeout: 15_000,
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((done) => {
    child.on('close', (exit) => done({ exit, output }));
  });
}
