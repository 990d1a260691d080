/** By which numbers people name a clause: its printed one, with or without its section, its anchor, or its parent's. */
import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus, Document } from '../corpus/types.ts';

/** Every number that names the clause; one without a number of its own goes by the nearest above it. */
export function clauseNames({ clauses }: Pick<Corpus, 'clauses'>, clause: Clause): readonly string[] {
  const { anchor, section } = clause;
  const number = numberOf(clauses, clause);
  if (number === null) return section === null ? [anchor] : [anchor, section];
  return section === null ? [anchor, number] : [anchor, number, `${section}.${number}`];
}

/** The clauses with a number of their own by every name of theirs. */
export const clausesByName = memoized((document: Document): ReadonlyMap<string, readonly Clause[]> => {
  const own = { clauses: new Map(document.clauses.map((clause) => [clause.id, clause])) };
  const byName = new Map<string, Clause[]>();
  for (const clause of document.clauses) {
    if (clause.number === null) continue;
    for (const name of new Set(clauseNames(own, clause))) {
      const same = byName.get(name) ?? [];
      same.push(clause);
      byName.set(name, same);
    }
  }
  return byName;
});

function numberOf(clauses: Corpus['clauses'], clause: Clause): string | null {
  for (let at: Clause | undefined = clause; at !== undefined;) {
    if (at.number !== null) return at.number;
    at = at.parent === null ? undefined : clauses.get(`${at.document}#${at.parent}`);
  }
  return null;
}
