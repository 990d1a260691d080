/** A small valid content folder with some files changed: what a slip of the hand, or somebody's ill will, makes of it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadCorpus, type Loaded } from '../../src/corpus/load.ts';
import { findingLine } from '../../src/findings/report.ts';

/** The valid folder the cases start from. */
export const tiny = resolve(import.meta.dirname, '../fixtures/tiny');

/**
 * What happens to a file: a new text or bytes, or a replacement of one passage by another; something that is no file in
 * its place (a symbolic link, a folder, a named pipe); or nothing is left there.
 */
export type Change =
  | string
  | Uint8Array
  | { readonly from: string; readonly to: string }
  | { readonly link: string }
  | { readonly make: 'folder' | 'pipe' }
  | { readonly gone: true };

/** Makes the folder with the changes, hands it to `use`, and removes it. */
export function withContent<Result>(
  changes: Readonly<Record<string, Change>>,
  use: (directory: string) => Result,
): Result {
  const directory = makeContent(changes);
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Makes the folder with the changes; who asks removes it. */
export function makeContent(changes: Readonly<Record<string, Change>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'punkt-content-'));
  cpSync(tiny, directory, { recursive: true });
  for (const [file, change] of Object.entries(changes)) apply(join(directory, file), change);
  return directory;
}

function apply(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else if ('from' in change) replace(path, change);
  else {
    rmSync(path, { recursive: true, force: true });
    if ('link' in change) symlinkSync(change.link, path);
    else if ('make' in change) {
      if (change.make === 'folder') mkdirSync(path);
      else execFileSync('mkfifo', [path]);
    }
  }
}

function replace(path: string, { from, to }: { readonly from: string; readonly to: string }): void {
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not hold «${from}»`);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
}

/** Loads the folder with the changes. */
export function load(changes: Readonly<Record<string, Change>>): Loaded {
  return withContent(changes, loadCorpus);
}

/** What the check says of the folder with the changes, a line a finding. */
export function said(changes: Readonly<Record<string, Change>>): string[] {
  return load(changes).findings.map(findingLine);
}
