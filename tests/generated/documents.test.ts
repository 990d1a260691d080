/** Valid content raises no alarm: what is generated in the whole grammar is read as it was meant, with nothing to say. */
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { fileOf } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { trusted } from '../../src/corpus/trust.ts';
import { findingLine } from '../../src/findings/report.ts';
import { checkContent, type CheckedContent } from '../../src/rules/check.ts';
import { generate, type Generated } from './documents.ts';
import { features } from './features.ts';

const options = { today: '2026-11-25', recorded: null };
const count = 1000;
/** Of each feature at least so many are wanted, so that the generator cannot shrink unseen. */
const least = 20;

let generated: Generated;
let checked: CheckedContent;

beforeAll(() => {
  const real = foundFiles(resolve(import.meta.dirname, '../../src/content'));
  generated = generate(buildCorpus(trusted(real)).corpus, count, 20261125);
  const own = Array.from(generated.files, ([path, text]) => fileOf(path, text));
  const all = [...real, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  checked = checkContent(trusted(all), options);
}, 60_000);

test('nothing is found in generated files', () => {
  const alarms = checked.findings.filter(({ file, severity }) => severity !== 'note' && generated.files.has(file));
  expect(alarms.slice(0, 20).map(findingLine)).toEqual([]);
});

test('the graph holds what was generated', () => {
  const ids = new Set(generated.documents.map(({ id }) => id));
  expect(ids.size).toBe(count);
  for (const { id, sections, clauses } of generated.documents) {
    const document = checked.corpus.documents.get(id);
    expect(document?.sections.map(({ anchor }) => anchor)).toEqual(sections.map(({ roman }) => roman));
    const meant = clauses.map((one) => [one.anchor, one.number, one.parent?.anchor ?? null, one.section]);
    const read = document?.clauses.map(({ anchor, number, parent, section }) => [anchor, number, parent, section]);
    expect(read).toEqual(meant);
  }
});

test.each(features)('often generated: %s', (feature) => {
  expect(generated.tally.get(feature) ?? 0).toBeGreaterThanOrEqual(least);
});
