/** A small valid content folder with some files changed: what a slip of the hand makes of it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadCorpus, type Loaded } from '../../src/corpus/load.ts';
import { findingLine } from '../../src/findings/report.ts';

/** The valid folder the cases start from. */
export const tiny = resolve(import.meta.dirname, '../fixtures/tiny');

/** What happens to a file: a new text or bytes, or a replacement of one passage by another. */
export type Change = string | Uint8Array | { readonly from: string; readonly to: string };

/** Makes the folder with the changes, hands it to `use`, and removes it. */
export function withContent<Result>(
  changes: Readonly<Record<string, Change>>,
  use: (directory: string) => Result,
): Result {
  const directory = mkdtempSync(join(tmpdir(), 'punkt-content-'));
  try {
    cpSync(tiny, directory, { recursive: true });
    for (const [file, change] of Object.entries(changes)) apply(join(directory, file), change);
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function apply(path: string, change: Change): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof change === 'string' || change instanceof Uint8Array) {
    writeFileSync(path, change);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (!before.includes(change.from)) throw new Error(`${path} does not hold «${change.from}»`);
  writeFileSync(
    path,
    before.replace(change.from, () => change.to),
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
