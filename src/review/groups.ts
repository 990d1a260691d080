/** Changes grouped by what was done. */
import type { ClauseState, DocumentChange, EntryChange } from './review.ts';

/** Entries by what was done to them; groups without an entry are left out. */
export function entryStates(
  entries: readonly EntryChange[],
): readonly (readonly ['added' | 'removed' | 'renamed' | 'changed', readonly EntryChange[]])[] {
  const isRenamed = ({ called, was }: EntryChange): boolean => called !== null || was !== null;
  const groups = [
    ['added', entries.filter(({ state }) => state === 'added')],
    ['removed', entries.filter(({ state }) => state === 'removed')],
    ['renamed', entries.filter(isRenamed)],
    ['changed', entries.filter((one) => one.state === 'changed' && !isRenamed(one))],
  ] as const;
  return groups.filter(([, own]) => own.length > 0);
}

/** How many clauses of a document are in a state. */
export function countOf({ clauses }: DocumentChange, state: ClauseState): number {
  return clauses.filter((clause) => clause.state === state).length;
}
