/** Checks random batches in memory and says what went wrong. Batches are asked for one by one, so that a hang is noticed. */
import { fileOf, type FoundFile } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { sourceReader } from '../../src/corpus/trust.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { contentChecker } from '../../src/rules/check.ts';
import { tiny } from './content.ts';
import { batch, type Input } from './fuzz-inputs.ts';

/** What is asked: a batch, or one file of it alone. */
export interface Asked {
  readonly seed: number;
  readonly index: number;
  readonly only?: number;
}

/** What is answered: what went wrong, or null. */
export interface Answer {
  readonly problem: string | null;
}

const base = foundFiles(tiny).map((file): FoundFile => {
  if (file.form !== 'file') return file;
  const bytes = file.read();
  return { ...file, read: () => bytes };
});
const read = sourceReader();
const check = contentChecker();

process.on('message', ({ seed, index, only }: Asked) => {
  const inputs = batch(seed, index);
  process.send?.({ problem: problemOf(only === undefined ? inputs : inputs.slice(only, only + 1)) } satisfies Answer);
});
process.send?.('ready');

function problemOf(inputs: readonly Input[]): string | null {
  const own = new Map(inputs.map(({ path, bytes }) => [path, fileOf(path, bytes)]));
  const found = [...base.filter(({ path }) => !own.has(path)), ...own.values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  try {
    const { findings } = check(read(found), { today: '2026-11-25', recorded: null });
    const texts = new Map(inputs.map(({ path, bytes }) => [path, linesOf(bytes)]));
    const outside = findings.find((finding) => !isInside(finding, texts.get(finding.file)));
    return outside === undefined ? null : `Outside its file: ${JSON.stringify(outside)}`;
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n').split('\n');
}

/** @param lines of the file, undefined where it is one of the small valid folder */
function isInside({ line, column }: Finding, lines: readonly string[] | undefined): boolean {
  if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1) return false;
  if (lines === undefined) return true;
  const written = lines[line - 1];
  return written !== undefined && column <= [...written].length + 1;
}
