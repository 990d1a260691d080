/** How a clause concerns a role: the graph's lists of people, seen from the role. */
import type { Clause, Corpus } from '../corpus/types.ts';

/** `addressed`: the clause is turned to the role by `Кому`, its own or the nearest above, and nobody else answers. */
export type Tie = 'responsible' | 'approves' | 'participates' | 'informed' | 'addressed';

export interface Tied {
  readonly clause: Clause;
  readonly tie: Tie;
  /** Title of the role that answers, where the holder of this role answers as the holder of that one. */
  readonly as?: string;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Tied[]>>();

/** Every clause that concerns a role, in the order of documents and text. @param role id of the role */
export function tiesOf(corpus: Corpus, role: string): readonly Tied[] {
  const ties = known.get(corpus) ?? allTies(corpus);
  known.set(corpus, ties);
  return ties.get(role) ?? [];
}

/** Whom a clause is turned to: its own `Кому`, else the nearest above it. */
export function addresseesOf(corpus: Corpus, clause: Clause): readonly string[] {
  if (clause.addressees.length > 0 || clause.parent === null) return clause.addressees;
  const parent = corpus.clauses.get(`${clause.document}#${clause.parent}`);
  return parent === undefined ? [] : addresseesOf(corpus, parent);
}

function allTies(corpus: Corpus): ReadonlyMap<string, readonly Tied[]> {
  const ties = new Map<string, Tied[]>();
  for (const clause of corpus.clauses.values()) {
    const answered = clause.responsible.length + clause.approves.length > 0 || clause.unnamed;
    const people: readonly (readonly [Tie, readonly string[]])[] = [
      ['responsible', clause.responsible],
      ['approves', clause.approves],
      ['participates', clause.participates],
      ['informed', clause.informed],
      // What only announces its sub-clauses says nothing by itself: they carry the address further.
      ['addressed', answered || clause.children.length > 0 ? [] : addresseesOf(corpus, clause)],
    ];
    for (const [tie, roles] of people) {
      for (const role of roles) ties.set(role, [...(ties.get(role) ?? []), { clause, tie }]);
    }
  }
  return ties;
}
