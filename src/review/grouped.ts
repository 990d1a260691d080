/** Findings that say the same of several places, told once. */
import type { ShownFinding } from './review.ts';

export interface GroupedFinding {
  readonly finding: ShownFinding;
  /** All places, the one of `finding` first. */
  readonly places: readonly ShownFinding[];
}

export function grouped(findings: readonly ShownFinding[]): readonly GroupedFinding[] {
  const groups = Map.groupBy(findings, ({ severity, rule, message, hint }) =>
    [severity, rule, message, hint].join('\n'),
  );
  return Array.from(groups.values()).flatMap((places) => {
    const [finding] = places;
    return finding === undefined ? [] : [{ finding, places }];
  });
}
