/** Both sides of a comparison, made ready to be asked clause by clause. */
import type { Clause } from '../corpus/types.ts';
import { cellsByClause, type CellsByClause } from './cell-changes.ts';
import { identities, type DocumentPair } from './renames.ts';
import { readingOf, type Reading, type Renames } from './reading.ts';
import type { Side } from './side.ts';

export interface Comparison {
  readonly base: Side;
  readonly head: Side;
  readonly before: Reading;
  readonly after: Reading;
  readonly cellsBefore: CellsByClause;
  readonly cellsAfter: CellsByClause;
  readonly renames: Renames;
  readonly documents: readonly DocumentPair[];
  /** Every clause of both graphs, matched ones together. */
  readonly clauses: readonly ClausePair[];
}

/** A clause in both versions; null where it is not. */
export interface ClausePair {
  readonly before: Clause | null;
  readonly after: Clause | null;
}

export function comparison(base: Side, head: Side): Comparison {
  const { renames, documents } = identities(base.checked.corpus, head.checked.corpus);
  const before = readingOf(base.checked, renames);
  const after = readingOf(head.checked);
  const known = new Set(documents.flatMap((pair) => [`before ${pair.before.id}`, `after ${pair.after.id}`]));
  const only = (side: 'before' | 'after', reading: Reading): Clause[] =>
    [...reading.corpus.documents.values()].flatMap(({ id, clauses }) =>
      known.has(`${side} ${id}`) ? [] : [...clauses],
    );
  const added = [...only('after', after), ...documents.flatMap(({ clauses }) => clauses.added)];
  const removed = [...only('before', before), ...documents.flatMap(({ clauses }) => clauses.removed)];
  return {
    base,
    head,
    before,
    after,
    cellsBefore: cellsByClause(before),
    cellsAfter: cellsByClause(after),
    renames,
    documents,
    clauses: [
      ...documents.flatMap(({ clauses }) => clauses.pairs),
      ...added.map((clause) => ({ before: null, after: clause })),
      ...removed.map((clause) => ({ before: clause, after: null })),
    ],
  };
}

/** The cells that a pair of clauses makes other. */
export function sidesOf(
  { before, after, cellsBefore, cellsAfter }: Comparison,
  pair: ClausePair,
): readonly [
  { reading: Reading; clause: Clause | null; cells: CellsByClause },
  { reading: Reading; clause: Clause | null; cells: CellsByClause },
] {
  return [
    { reading: before, clause: pair.before, cells: cellsBefore },
    { reading: after, clause: pair.after, cells: cellsAfter },
  ];
}
