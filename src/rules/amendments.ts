/** Every change that a clause makes to another, with the link that names it. */
import type { Basis } from '../corpus/build.ts';
import { memoized } from '../corpus/memoized.ts';
import type { Amendment, Clause, Corpus } from '../corpus/types.ts';
import { placeOfUse, type Use } from '../corpus/use.ts';
import type { Place } from '../findings/finding.ts';

/** A clause that amends or cancels another. */
export interface Amending {
  readonly clause: Clause;
  readonly amendment: Amendment;
  /** The link of the card, or null where it is not found. */
  readonly use: Use | null;
}

/** Every amendment of the graph, in the order of documents and clauses. */
export function amendmentsOf(corpus: Corpus, basis: Basis): readonly Amending[] {
  const amending = clausesThatAmend(corpus);
  if (amending.length === 0) return [];
  const links = cardLinks(basis);
  return amending.flatMap((clause) => {
    const own = [...(links.get(clause.id) ?? [])];
    return clause.amendments.map((amendment) => {
      const index = own.findIndex(({ target }) => target.kind === 'clause' && target.id === amendment.target);
      const [use = null] = index === -1 ? [] : own.splice(index, 1);
      return { clause, amendment, use };
    });
  });
}

/** Where the link of an amendment stands, or its clause. */
export function amendmentPlace({ clause, use }: Amending): Place {
  return use === null ? clause.at : placeOfUse(use);
}

/** Whether the link is one of a card: those alone are of a clause and without a label. */
export function isCardLink({ from, label, at }: Use): boolean {
  return label === null && from.kind === 'clause' && 'lines' in at;
}

const clausesThatAmend = memoized(({ clauses }: Corpus): readonly Clause[] => {
  const amending: Clause[] = [];
  for (const clause of clauses.values()) if (clause.amendments.length > 0) amending.push(clause);
  return amending;
});

const cardLinks = memoized(({ uses }: Basis): ReadonlyMap<string, readonly Use[]> => {
  const links = new Map<string, Use[]>();
  for (const use of uses) {
    if (!isCardLink(use)) continue;
    const own = links.get(use.from.id) ?? [];
    own.push(use);
    links.set(use.from.id, own);
  }
  return links;
});
