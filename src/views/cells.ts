/** The cells of the matrix: who does what in which organization, one cell for every role and clause (contract.md, `matrix`). */
import type { Clause, Corpus } from '../corpus/types.ts';

export type CellMode = 'responsible' | 'approves' | 'participates' | 'informed' | 'condition' | 'unassigned' | 'annex';

export interface Cell {
  readonly organization: string;
  readonly responsibility: string;
  /** Null where nobody is named: a condition, a responsibility nobody answers for, an annex without text. */
  readonly role: string | null;
  /** The role whose holder also holds this one, or null. */
  readonly holder: string | null;
  readonly mode: CellMode;
  /** `<document>#<anchor>` */
  readonly clause: string;
}

const known = new WeakMap<Corpus, readonly Cell[]>();

/** All cells, in the order of documents and text. A clause without a responsibility makes none. */
export function cells(corpus: Corpus): readonly Cell[] {
  const made = known.get(corpus) ?? [...corpus.clauses.values()].flatMap((clause) => cellsOf(corpus, clause));
  known.set(corpus, made);
  return made;
}

function cellsOf(corpus: Corpus, clause: Clause): readonly Cell[] {
  const organization = corpus.documents.get(clause.document)?.organization ?? '';
  const appointments = corpus.organizations.get(organization)?.appointments ?? [];
  const cell = (responsibility: string, role: string | null, mode: CellMode): Cell => ({
    organization,
    responsibility,
    role,
    holder: appointments.find((one) => one.role === role)?.holder ?? null,
    mode,
    clause: clause.id,
  });
  const promised = clause.annex?.duties.map((duty) => cell(duty, null, 'annex')) ?? [];
  return [
    ...clause.duties.flatMap((duty) => people(clause).map(([role, mode]) => cell(duty, role, mode))),
    ...promised,
  ];
}

function people(clause: Clause): readonly (readonly [string | null, CellMode])[] {
  const { kind, responsible, approves, participates, informed } = clause;
  const isCondition = kind === 'condition';
  const of = (mode: CellMode, roles: readonly string[]) => roles.map((role) => [role, mode] as const);
  const nobody = responsible.length === 0 && (isCondition || approves.length === 0);
  return [
    ...of(isCondition ? 'condition' : 'responsible', responsible),
    ...(nobody ? ([[null, isCondition ? 'condition' : 'unassigned']] as const) : []),
    ...of('approves', approves),
    ...of('participates', participates),
    ...of('informed', informed),
  ];
}
