/** `npm run references`: remembers what every reference leads to today, so that a later rewording is told. */
import { writeFileSync } from 'node:fs';
import { buildDay } from '../src/astro/build-day.ts';
import { checkFolder, readRecorded } from '../src/astro/check-folder.ts';
import { counted } from '../src/findings/plural.ts';
import { count } from '../src/findings/report.ts';
import { recordReferences, writeReferences } from '../src/rules/recorded-references.ts';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { checkedText } from './validate/text.ts';

function run(): boolean {
  const started = performance.now();
  const { content, references } = readEnvironment(process.env);
  const checked = checkFolder({ content, references, today: buildDay() });
  if (count(checked.findings, 'error') > 0) {
    console.error(checkedText(checked, Math.round(performance.now() - started), false));
    console.error('Ссылки не записаны: сначала исправьте ошибки в содержании.');
    return false;
  }
  const before = readRecorded(references) ?? new Map<string, never>();
  const after = recordReferences(checked.corpus, checked.basis.uses);
  writeFileSync(references, writeReferences(after));
  const stale = checked.findings.filter(({ rule }) => rule === 'reference/stale');
  for (const { file, line, message } of stale) console.log(`Сверено: ${file}:${line} ${message}`);
  const size = Array.from(after.values(), (targets) => targets.size).reduce((sum, own) => sum + own, 0);
  const known = Array.from(before.values(), (targets: ReadonlyMap<string, string>) => targets.size);
  const old = known.reduce((sum, own) => sum + own, 0);
  console.log(`Записано: ${counted(size, 'ссылка', 'ссылки', 'ссылок')} (было ${old}).`);
  return true;
}

try {
  if (!run()) process.exitCode = 1;
} catch (error) {
  fail(error);
}
