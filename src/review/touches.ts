/** What hangs on a clause, before and now. */
import type { Clause, Target, TargetKind } from '../corpus/types.ts';
import { addressOf } from '../views/address.ts';
import { cellChanges } from './cell-changes.ts';
import { sidesOf, type ClausePair, type Comparison } from './comparison.ts';
import { peopleOf } from './people.ts';
import { nameOf, type Reading } from './reading.ts';
import type { Touches } from './review.ts';

export const nothingTouched: Touches = {
  duties: [],
  roles: [],
  cells: [],
  topics: [],
  guides: [],
  organizations: [],
  citedByRoles: [],
  clauses: [],
  goneAddresses: [],
  newAddresses: [],
};

/** What a pair of clauses touches: whatever hung on the clause before or hangs on it now. */
export function touchesOf(comparison: Comparison, pair: ClausePair): Touches {
  const { before, after } = comparison;
  const named = (of: (reading: Reading, clause: Clause) => readonly Target[]): readonly string[] => {
    const found = new Map<string, string>();
    for (const [reading, clause] of [
      [before, pair.before],
      [after, pair.after],
    ] as const) {
      for (const target of clause === null ? [] : of(reading, clause)) {
        // The name of today stands where both have one.
        found.set(reading.key(target), nameOf(reading.corpus, target));
      }
    }
    return [...found.values()];
  };
  const referring = (...kinds: readonly TargetKind[]): readonly string[] =>
    named((_, { referencedBy }) => referencedBy.filter(({ kind }) => kinds.includes(kind)));
  const was = pair.before === null ? null : addressOf({ kind: 'clause', id: pair.before.id });
  const now = pair.after === null ? null : addressOf({ kind: 'clause', id: pair.after.id });
  return {
    duties: named((_, { duties, annex }) => targets('responsibility', [...duties, ...(annex?.duties ?? [])])),
    roles: named(({ corpus }, clause) =>
      targets(
        'role',
        peopleOf(corpus, clause).map(({ role }) => role),
      ),
    ),
    cells: cellChanges(...sidesOf(comparison, pair)),
    topics: referring('topic'),
    guides: referring('guide'),
    organizations: referring('organization'),
    citedByRoles: referring('role'),
    clauses: referring('clause', 'document'),
    goneAddresses: was === null || holds(after, pair.before) ? [] : [was],
    newAddresses: now === null || holds(before, pair.after) ? [] : [now],
  };
}

/** The touches of several clauses as one. */
export function allTouches(touches: readonly Touches[]): Touches {
  const joined = (pick: (one: Touches) => readonly string[]): readonly string[] => [...new Set(touches.flatMap(pick))];
  return {
    duties: joined(({ duties }) => duties),
    roles: joined(({ roles }) => roles),
    cells: touches.flatMap(({ cells }) => cells),
    topics: joined(({ topics }) => topics),
    guides: joined(({ guides }) => guides),
    organizations: joined(({ organizations }) => organizations),
    citedByRoles: joined(({ citedByRoles }) => citedByRoles),
    clauses: joined(({ clauses }) => clauses),
    goneAddresses: joined(({ goneAddresses }) => goneAddresses),
    newAddresses: joined(({ newAddresses }) => newAddresses),
  };
}

function holds({ corpus }: Reading, clause: Clause | null): boolean {
  return clause !== null && corpus.clauses.has(clause.id);
}

function targets(kind: TargetKind, ids: readonly string[]): readonly Target[] {
  return ids.map((id) => ({ kind, id }));
}
