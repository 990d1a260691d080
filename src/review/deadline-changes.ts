/** Deadlines and rhythms that are other than before, in clauses that stay. */
import { rhythmWords, type Rhythm } from '../markup/rhythm.ts';
import type { Comparison } from './comparison.ts';
import { nameOf } from './reading.ts';
import type { DeadlineChange } from './review.ts';

export function deadlineChanges({ clauses, after }: Comparison): readonly DeadlineChange[] {
  const words = (when: Rhythm | null): string | null => (when === null ? null : rhythmWords(when));
  return clauses.flatMap((pair): DeadlineChange[] => {
    if (pair.before === null || pair.after === null || pair.before.when === pair.after.when) return [];
    const clause = nameOf(after.corpus, { kind: 'clause', id: pair.after.id });
    return [{ clause, was: words(pair.before.when), now: words(pair.after.when) }];
  });
}
