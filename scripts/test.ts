/**
 * `npm test`: every check in order, none left out because an earlier one failed. The last line is
 * `tests: N passed, N failed`; checks that are not made of tests count as one each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './test/run-step.ts';
import { steps } from './test/steps.ts';

const reports = mkdtempSync(join(tmpdir(), 'punkt-tests-'));
let passed = 0;
let failed = 0;
const failures: string[] = [];

for (const step of steps(reports)) {
  const counts = await runStep(step);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(step.title);
}

rmSync(reports, { recursive: true });
if (failures.length > 0) console.log(`\nНе прошло: ${failures.join(', ')}`);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
