/** What a clause touches directly, as plain data. */
import { memoized } from '../../corpus/memoized.ts';
import type { Amendment, Clause, Corpus, Target } from '../../corpus/types.ts';
import type { Rhythm } from '../../markup/rhythm.ts';
import { addressOf } from '../address.ts';
import { cells, type Cell } from '../cells.ts';
import { tiesOf, type Tie } from '../ties.ts';
import { answersFrom, type Answer } from './answers.ts';
import { addressedAt, heirs } from './heirs.ts';
import { sheetsWith, type Sheet } from './sheets.ts';

/** A change that another clause makes to this one. */
export interface AmendedBy {
  /** Id of the clause that makes it. */
  readonly clause: string;
  readonly mode: Amendment['mode'];
  readonly from: string | null;
}

/** What would have to be looked at before the clause is edited. */
export interface Touched {
  readonly clause: Clause;
  /** Sub-clauses that answer by its `Кому`. */
  readonly heirs: readonly Clause[];
  /** The clause above whose `Кому` holds here, or null. */
  readonly heirOf: Clause | null;
  /** Roles that the clause concerns and in what ways. */
  readonly roles: ReadonlyMap<string, readonly Tie[]>;
  /** Ids of responsibilities, those of an annex without text among them. */
  readonly duties: readonly string[];
  readonly cells: readonly Cell[];
  readonly sheets: readonly Sheet[];
  readonly when: Rhythm | null;
  /** Who refers to it, each once. */
  readonly referrers: readonly Target[];
  readonly amends: readonly Amendment[];
  readonly amendedBy: readonly AmendedBy[];
  readonly answers: readonly Answer[];
  /** Its path on the site, without the base. */
  readonly address: string | null;
}

/** What a clause touches, or null where there is no such clause. @param id `<document>#<anchor>` */
export function touchedBy(corpus: Corpus, id: string): Touched | null {
  const clause = corpus.clauses.get(id);
  if (clause === undefined) return null;
  const addressed = addressedAt(corpus, clause);
  return {
    clause,
    heirs: heirs(corpus, clause),
    heirOf: addressed === clause ? null : addressed,
    roles: rolesOf(corpus, clause),
    duties: [...new Set([...clause.duties, ...(clause.annex?.duties ?? [])])],
    cells: cellsByClause(corpus).get(id) ?? [],
    sheets: sheetsWith(corpus, clause),
    when: clause.when,
    referrers: distinct(clause.referencedBy),
    amends: clause.amendments,
    amendedBy: amendmentsByTarget(corpus).get(id) ?? [],
    answers: answersFrom(corpus, clause),
    address: addressOf({ kind: 'clause', id }),
  };
}

const cellsByClause = memoized((corpus: Corpus) => Map.groupBy(cells(corpus), ({ clause }) => clause));

const amendmentsByTarget = memoized((corpus: Corpus): ReadonlyMap<string, readonly AmendedBy[]> => {
  const found = [...corpus.clauses.values()].flatMap(({ id, amendments }) =>
    amendments.map(({ mode, target, from }) => ({ target, by: { clause: id, mode, from } })),
  );
  const byTarget = Map.groupBy(found, ({ target }) => target);
  return new Map([...byTarget].map(([target, own]) => [target, own.map(({ by }) => by)]));
});

/** Whom a card names, and whom the clause is turned to where nobody else answers. */
function rolesOf(corpus: Corpus, clause: Clause): ReadonlyMap<string, readonly Tie[]> {
  const roles = new Map<string, Tie[]>();
  const note = (role: string, tie: Tie): void => {
    const ties = roles.get(role) ?? [];
    if (!ties.includes(tie)) ties.push(tie);
    roles.set(role, ties);
  };
  for (const tie of ['responsible', 'approves', 'participates', 'informed'] as const) {
    for (const role of clause[tie]) note(role, tie);
  }
  for (const role of clause.addressees) if (!clause.responsible.includes(role)) note(role, 'addressed');
  for (const role of addressedAt(corpus, clause)?.addressees ?? []) {
    if (tiesOf(corpus, role).some((one) => one.clause === clause && one.tie === 'addressed')) note(role, 'addressed');
  }
  return roles;
}

function distinct(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [`${target.kind}/${target.id}`, target])).values()];
}
