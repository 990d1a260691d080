/** `--fix`: shows what would change, and changes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { readRecorded, type FolderCheck } from '../../src/astro/check-folder.ts';
import { fileOf, type FoundFile } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { trusted } from '../../src/corpus/trust.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { counted } from '../../src/findings/plural.ts';
import { count } from '../../src/findings/report.ts';
import { difference } from '../../src/fixes/difference.ts';
import { mendedFiles, type MendedFile } from '../../src/fixes/fix.ts';
import { checkContent } from '../../src/rules/check.ts';

/**
 * Shows the difference first; on a terminal asks, else writes at once.
 * @param dryRun whether to show alone
 * @returns whether the check should go on: not where nothing but the difference was asked for
 * @throws {NoContent} where the folder is missing
 */
export async function mend({ content, references, today }: FolderCheck, dryRun: boolean): Promise<boolean> {
  const found = foundFiles(content);
  const recorded = readRecorded(references);
  const checked = checkContent(trusted(found), { today, recorded });
  const mended = mendedFiles(found, checked, recorded);
  if (mended.length === 0) {
    console.log('Исправлять нечего: всё, что можно поправить само, уже в порядке.');
    return !dryRun;
  }
  for (const file of mended) show(file);
  const files = counted(mended.length, 'файл', 'файла', 'файлов');
  if (dryRun) {
    console.log(`Можно исправить: ${files}. Ничего не записано (--dry-run).`);
    return false;
  }
  if (process.stdin.isTTY && process.stdout.isTTY && !(await agreed(`Записать ${files}? [д/н] `))) {
    console.log('Ничего не записано.');
    return false;
  }
  if (isWorse(found, mended, checked.findings, (files) => checkContent(trusted(files), { today, recorded }).findings)) {
    console.log('После этих правок ошибок стало бы больше, поэтому ничего не записано. Исправьте ошибки сами.');
    return true;
  }
  for (const { path, after } of mended) writeFileSync(join(content, path), after);
  console.log(`Исправлено: ${files}.\n`);
  return true;
}

/** Whether the mended files have more errors than the files as they are: then something was not safe after all. */
function isWorse(
  found: readonly FoundFile[],
  mended: readonly MendedFile[],
  before: readonly Finding[],
  check: (files: readonly FoundFile[]) => readonly Finding[],
): boolean {
  const texts = new Map(mended.map(({ path, after }) => [path, after]));
  const after = found.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : fileOf(file.path, text);
  });
  return count(check(after), 'error') > count(before, 'error');
}

function show(file: MendedFile): void {
  console.log(`${paint('bold', file.path)}: ${file.what.join('; ')}`);
  for (const line of difference(file)) {
    const colour = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim';
    console.log(`  ${paint(colour, line)}`);
  }
  console.log('');
}

function paint(colour: 'bold' | 'green' | 'red' | 'dim', text: string): string {
  return styleText(colour, text, { stream: process.stdout });
}

async function agreed(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:д|да|y|yes)$/iu.test((await prompt.question(question)).trim());
  } finally {
    prompt.close();
  }
}
