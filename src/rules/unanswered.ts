import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus } from '../corpus/types.ts';

/** The clauses that oblige, or say that nobody is named, and nobody answers for: few of many, so they are sought once. */
export const unanswered = memoized(({ clauses }: Corpus): readonly Clause[] => {
  const found: Clause[] = [];
  for (const clause of clauses.values()) {
    if (clause.responsible.length > 0) continue;
    if (clause.unnamed || clause.duties.length > 0 || clause.kind === 'duty') found.push(clause);
  }
  return found;
});
