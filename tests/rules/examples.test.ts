/** Every rule by its own examples: the wrong one is found, in exactly these words, and the right one is clean of it. */
import { expect, test } from 'vitest';
import { findingLine } from '../../src/findings/report.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsOf } from './stage.ts';

test('the stage itself has nothing above a note', () => {
  const findings = findingsOf('### 1.\n\nТекст.\n');
  expect(findings.filter(({ severity }) => severity !== 'note').map(findingLine)).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s finds what is wrong', (id, { wrong }) => {
  const found = findingsOf(wrong).filter(({ rule }) => rule === id);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(findingLine)).toMatchSnapshot();
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is content with what is right', (id, { right }) => {
  const findings = findingsOf(right);
  const own = findings.filter(({ rule, severity }) => rule === id && severity !== 'note');
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect([...own, ...errors].map(findingLine)).toEqual([]);
});
