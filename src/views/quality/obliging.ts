/** Clauses that ask for something to be done, and whether they say by whom. */
import type { Clause, Corpus } from '../../corpus/types.ts';

/** A duty, or any clause with a responsibility or with «Отвечает: не назван»; conditions aside. */
export function obliging(corpus: Corpus): readonly Clause[] {
  return [...corpus.clauses.values()].filter(
    ({ kind, duties, unnamed }) => kind !== 'condition' && (kind === 'duty' || duties.length > 0 || unnamed),
  );
}

export function isAnswered({ responsible, approves }: Clause): boolean {
  return responsible.length + approves.length > 0;
}
