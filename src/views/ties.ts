/** How a clause concerns a role: the graph's lists of people, seen from the role. */
import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus } from '../corpus/types.ts';

/** `addressed`: the clause is turned to the role by `Кому`, its own or the nearest above, and nobody else answers. */
export type Tie = 'responsible' | 'approves' | 'participates' | 'informed' | 'addressed';

export interface Tied {
  readonly clause: Clause;
  readonly tie: Tie;
  /** Title of the role that answers, where the holder of this role answers as the holder of that one. */
  readonly as?: string;
}

/** Every clause that concerns a role, in the order of documents and text. @param role id of the role */
export function tiesOf(corpus: Corpus, role: string): readonly Tied[] {
  return allTies(corpus).get(role) ?? [];
}

/** Those of them that stand in documents of one organization. @param organization its id */
export function tiesIn(corpus: Corpus, role: string, organization: string): readonly Tied[] {
  return tiesByOrganization(corpus).get(role)?.get(organization) ?? [];
}

const tiesByOrganization = memoized((corpus: Corpus) => {
  const issuer = ({ clause }: Tied): string => corpus.documents.get(clause.document)?.organization ?? '';
  return new Map(Array.from(allTies(corpus), ([role, ties]) => [role, Map.groupBy(ties, issuer)]));
});

/** Whom a clause is turned to: its own `Кому`, else the nearest above it. */
export function addresseesOf(corpus: Corpus, clause: Clause): readonly string[] {
  if (clause.addressees.length > 0 || clause.parent === null) return clause.addressees;
  const parent = corpus.clauses.get(`${clause.document}#${clause.parent}`);
  return parent === undefined ? [] : addresseesOf(corpus, parent);
}

const allTies = memoized((corpus: Corpus): ReadonlyMap<string, readonly Tied[]> => {
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
      for (const role of roles) {
        const own = ties.get(role);
        if (own === undefined) ties.set(role, [{ clause, tie }]);
        else own.push({ clause, tie });
      }
    }
  }
  return ties;
});
