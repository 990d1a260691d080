/** The graph's clauses and cells by the organization that they are of: asked for each of hundreds, sorted once. */
import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus } from '../corpus/types.ts';
import { cells, type Cell } from './cells.ts';

/** The clauses of an organization's documents, in the order of documents and text. @param organization its id */
export function clausesOf(corpus: Corpus, organization: string): readonly Clause[] {
  return clauses(corpus).get(organization) ?? [];
}

/** The cells of the matrix of an organization. @param organization its id */
export function cellsOf(corpus: Corpus, organization: string): readonly Cell[] {
  return sortedCells(corpus).get(organization) ?? [];
}

const clauses = memoized((corpus: Corpus) =>
  Map.groupBy(corpus.clauses.values(), ({ document }) => corpus.documents.get(document)?.organization ?? ''),
);

const sortedCells = memoized((corpus: Corpus) => Map.groupBy(cells(corpus), ({ organization }) => organization));
