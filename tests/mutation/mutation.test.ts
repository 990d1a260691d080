/**
 * Slips of the hand in the real content: each is found by the rule that is meant, at the line where the hand slipped.
 * The sample is seeded, so that a failure comes again.
 */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { findingLine } from '../../src/findings/report.ts';
import { rules } from '../../src/rules/index.ts';
import { laboratory } from './content.ts';
import type { Mutant, Mutator } from './mutator.ts';
import { mutators } from './mutators/index.ts';
import { seeded } from '../support/seeded.ts';

const seed = 20261127;
/** Of each kind at most so many are tried. */
const sample = 5;

const { content, check } = laboratory();
const before = new Set(content.checked.findings.map(identity));
const tried = { mutants: 0, exact: 0 };

function identity({ file, line, rule, message }: Finding): string {
  return `${file}:${line} ${rule} ${message}`;
}

/** The mutants of one kind that are tried. */
function chosen({ mutants }: Mutator): Mutant[] {
  const random = seeded(seed);
  const all = Array.from(mutants(content, random));
  for (let last = all.length - 1; last > 0; last--) {
    const other = random(last + 1);
    const [a, b] = [all[last], all[other]];
    if (a !== undefined && b !== undefined) [all[last], all[other]] = [b, a];
  }
  return all.slice(0, sample);
}

test.each(mutators.map((mutator) => [mutator.rule, mutator.kind, mutator] as const))(
  '%s finds: %s',
  (rule, _, mutator) => {
    const mutants = chosen(mutator);
    expect(mutants.length).toBeGreaterThan(0);
    const missed: unknown[] = [];
    for (const mutant of mutants) {
      const found = check(mutant.files).filter((finding) => !before.has(identity(finding)));
      const meant = found.filter((finding) => finding.rule === rule && finding.file === mutant.file);
      const exact = meant.some(({ line }) => line === mutant.line);
      tried.mutants++;
      if (exact) tried.exact++;
      if (meant.length === 0) missed.push({ at: `${mutant.file}:${mutant.line}`, found: found.map(findingLine) });
    }
    expect(missed).toEqual([]);
  },
);

test('at least 99 in 100 are found at the very line', () => {
  expect(tried.mutants).toBeGreaterThanOrEqual(1000);
  expect(tried.exact / tried.mutants).toBeGreaterThanOrEqual(0.99);
});

test('every rule has a mutator, and no two kinds have one name', () => {
  const kinds = mutators.map(({ kind, rule }) => `${rule} ${kind}`);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.length).toBeGreaterThanOrEqual(45);
  const covered = new Set(mutators.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});
