/** «Кому»: whose it is and who takes it over from above. */
import type { Clause, Corpus } from '../../corpus/types.ts';

/** The clause whose `Кому` holds here: itself or the nearest above; null where none is addressed. */
export function addressedAt(corpus: Corpus, clause: Clause): Clause | null {
  const seen = new Set<Clause>();
  for (let at: Clause | undefined = clause; at !== undefined && !seen.has(at); at = parentOf(corpus, at)) {
    if (at.addressees.length > 0) return at;
    seen.add(at);
  }
  return null;
}

/** Every clause below this one, in the order of the text. */
export function below(corpus: Corpus, clause: Clause, above: readonly Clause[] = []): readonly Clause[] {
  // Where an anchor is given twice, which is an error, a clause may seem to stand below itself.
  const seen = [...above, clause];
  return clause.children.flatMap((anchor) => {
    const child = corpus.clauses.get(`${clause.document}#${anchor}`);
    return child === undefined || seen.includes(child) ? [] : [child, ...below(corpus, child, seen)];
  });
}

/** The clauses below that answer by the `Кому` of this one: a change of it changes who does them. */
export function heirs(corpus: Corpus, clause: Clause): readonly Clause[] {
  if (clause.addressees.length === 0) return [];
  return below(corpus, clause).filter((one) => one.inherited && addressedAt(corpus, one) === clause);
}

function parentOf(corpus: Corpus, { document, parent }: Clause): Clause | undefined {
  return parent === null ? undefined : corpus.clauses.get(`${document}#${parent}`);
}
