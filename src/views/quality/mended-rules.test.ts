/** What the pages say that `--fix` does is asked of `--fix`: by the examples, and by renaming what is linked to. */
import { expect, test } from 'vitest';
import { fileOf, type FoundFile } from '../../corpus/file.ts';
import { foundFiles } from '../../corpus/read.ts';
import { trusted } from '../../corpus/trust.ts';
import { mendedFiles } from '../../fixes/fix.ts';
import { checkContent, type CheckedContent } from '../../rules/check.ts';
import { rules } from '../../rules/index.ts';
import { tiny } from '../../../tests/hostile/content.ts';
import { filesOf, today } from '../../../tests/rules/stage.ts';
import { mendedByItself } from './mended-rules.ts';

const stage = foundFiles(tiny);

function check(found: readonly FoundFile[]): CheckedContent {
  return checkContent(trusted(found), { today, recorded: null });
}

/** Whether the finding of a rule's wrong example is gone behind `--fix`. */
function isMended({ id, wrong }: (typeof rules)[number]): boolean {
  const files = Object.entries(filesOf(wrong)).flatMap(([path, file]) =>
    typeof file === 'string' ? [fileOf(path, file)] : [],
  );
  const found = [...stage.filter(({ path }) => !files.some((one) => one.path === path)), ...files];
  const before = check(found);
  if (!before.findings.some(({ rule }) => rule === id)) return false;
  const mended = new Map(mendedFiles(found, before, null).map(({ path, after }) => [path, after]));
  const after = check(
    found.map((file) => (mended.has(file.path) ? fileOf(file.path, mended.get(file.path) ?? '') : file)),
  );
  return !after.findings.some(({ rule }) => rule === id);
}

test('what --fix mends by itself is what the pages say', () => {
  const said = rules.filter(({ id }) => mendedByItself(id)?.includes('исправит это сама') === true);
  expect(said.map(({ id }) => id)).toEqual(rules.filter(isMended).map(({ id }) => id));
});

test('of what was renamed the rules about names that are not there speak', () => {
  const renamed = rules.filter(({ id }) => mendedByItself(id)?.startsWith('Если цель') === true);
  expect(renamed.every(({ id }) => id.startsWith('reference/'))).toBe(true);
  expect(renamed.length).toBeGreaterThan(5);
});
