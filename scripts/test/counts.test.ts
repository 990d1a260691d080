import { expect, test } from 'vitest';
import { playwrightCounts, settled, vitestCounts } from './counts.ts';

test('counts are read from the reports of the runners', () => {
  expect(vitestCounts({ numPassedTests: 7, numFailedTests: 2, success: false })).toEqual({ passed: 7, failed: 2 });
  expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } })).toEqual({
    passed: 5,
    failed: 3,
  });
  expect(() => vitestCounts({})).toThrow();
});

test('a step without counts is one test', () => {
  expect(settled(null, true)).toEqual({ passed: 1, failed: 0 });
  expect(settled(null, false)).toEqual({ passed: 0, failed: 1 });
});

test('a process that ended badly has failed, also where all its tests passed', () => {
  expect(settled({ passed: 9, failed: 0 }, false)).toEqual({ passed: 9, failed: 1 });
  expect(settled({ passed: 8, failed: 1 }, false)).toEqual({ passed: 8, failed: 1 });
});
