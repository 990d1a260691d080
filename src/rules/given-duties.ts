/** Which clauses give a responsibility to somebody, by organization. */
import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus, Document } from '../corpus/types.ts';

/** A responsibility in the documents of one organization that hold or may come to hold. */
export interface Given {
  readonly organization: string;
  readonly duty: string;
  /** The clauses by which somebody answers for it, older documents first; conditions give nothing. */
  readonly clauses: readonly Clause[];
}

/** Every responsibility of every organization, in the order first met. */
export const givenDuties = memoized(({ documents }: Corpus): readonly Given[] => {
  const given: Given[] = [];
  /** By organization and responsibility, the list of clauses that `given` shows. */
  const lists = new Map<string, Map<string, Clause[]>>();
  for (const { organization, clauses } of byAge(documents)) {
    const own = lists.get(organization) ?? new Map<string, Clause[]>();
    lists.set(organization, own);
    for (const clause of clauses) {
      if (clause.responsible.length === 0 || clause.kind === 'condition') continue;
      for (const duty of clause.duties) {
        const known = own.get(duty);
        if (known !== undefined) {
          known.push(clause);
          continue;
        }
        const list = [clause];
        own.set(duty, list);
        given.push({ organization, duty, clauses: list });
      }
    }
  }
  return given;
});

/** The documents that are not at an end. Those without a date stand last; those of one day in the order of their ids. */
function byAge(documents: ReadonlyMap<string, Document>): readonly Document[] {
  const aged = new Map<string, Document>();
  for (const document of documents.values()) {
    const { id, adopted = '9', status } = document;
    if (status !== 'superseded' && status !== 'repealed') aged.set(`${adopted} ${id}`, document);
  }
  return [...aged.keys()].sort().flatMap((key) => aged.get(key) ?? []);
}
