/** How many tests passed and failed, read from the reports of the test runners. */
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** @param report Vitest's JSON @throws where it has another shape */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests: passed, numFailedTests: failed } = vitestReport.parse(report);
  return { passed, failed };
}

/** A flaky test has failed once, so it failed. @param report Playwright's JSON @throws where it has another shape */
export function playwrightCounts(report: unknown): Counts {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * What a step counts for in the end.
 * @param told counts of its report, or null where it has none
 * @param ok whether its process ended well; one that did not has failed, whatever its report says
 */
export function settled(told: Counts | null, ok: boolean): Counts {
  const counts = told ?? { passed: ok ? 1 : 0, failed: 0 };
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
