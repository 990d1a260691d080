/** The matrix of one organization: responsibilities in groups × the roles that its documents name for them. */
import type { Corpus, Organization, Responsibility } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import { cellsOf } from '../by-organization.ts';
import type { Cell } from '../cells.ts';
import { placeAtHome } from '../clause-place.ts';
import { partTo, type Part } from '../part.ts';
import { person } from '../person.ts';
import { isRoleMode, type RoleMode } from './modes.ts';

/** A role in a cell: in what way, by which clause. */
export interface Mark {
  readonly mode: RoleMode;
  /** `<document>#<anchor>` */
  readonly clause: string;
  readonly place: Part;
  /** «раз в четверть», or null. */
  readonly when: string | null;
}

/** What is said of a responsibility without naming a role. */
export interface Silent {
  readonly mode: 'unassigned' | 'condition' | 'annex';
  readonly clause: string;
  readonly place: Part;
}

/** A column: a role with the position that holds it here. */
export interface MatrixRole {
  readonly id: string;
  readonly name: Part;
  /** The role whose holder also holds this one, or null. */
  readonly holder: Part | null;
}

export interface MatrixRow {
  readonly responsibility: Responsibility;
  /** For each role in the order of the columns, its marks; none where the documents do not name it here. */
  readonly marks: readonly (readonly Mark[])[];
  readonly silent: readonly Silent[];
  /** Whether the documents speak of the responsibility at all. */
  readonly named: boolean;
}

export interface MatrixGroup {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export interface OrganizationMatrix {
  readonly organization: Organization;
  readonly roles: readonly MatrixRole[];
  readonly groups: readonly MatrixGroup[];
}

/** The matrix; all responsibilities stand in it, also those the documents do not speak of. */
export function organizationMatrix(corpus: Corpus, organization: Organization): OrganizationMatrix {
  const own = Map.groupBy(cellsOf(corpus, organization.id), ({ responsibility }) => responsibility);
  const all = [...corpus.responsibilities.values()];
  const roles = rolesInOrder(all.flatMap(({ id }) => own.get(id) ?? []));
  const row = (responsibility: Responsibility): MatrixRow => {
    const found = own.get(responsibility.id) ?? [];
    return {
      responsibility,
      marks: roles.map((role) => found.filter((cell) => cell.role === role).flatMap((cell) => markOf(corpus, cell))),
      silent: found.flatMap((cell) => silentOf(corpus, cell)),
      named: found.length > 0,
    };
  };
  return {
    organization,
    roles: roles.map((role) => matrixRole(corpus, organization, role)),
    groups: [...Map.groupBy(all, ({ group }) => group)].map(([title, rows]) => ({ title, rows: rows.map(row) })),
  };
}

/** Roles in the order in which the rows name them, so that marks run from the upper left to the lower right. */
function rolesInOrder(found: readonly Cell[]): readonly string[] {
  return [...new Set(found.flatMap(({ role }) => role ?? []))];
}

function matrixRole(corpus: Corpus, { id, appointments }: Organization, role: string): MatrixRole {
  const holder = appointments.find((one) => one.role === role)?.holder;
  return {
    id: role,
    name: person(corpus, role, id, true),
    holder:
      holder === undefined
        ? null
        : partTo({ kind: 'role', id: holder }, lowerFirst(corpus.roles.get(holder)?.title ?? holder)),
  };
}

function markOf(corpus: Corpus, { mode, clause }: Cell): readonly Mark[] {
  if (!isRoleMode(mode)) return [];
  const when = corpus.clauses.get(clause)?.when ?? null;
  return [{ mode, clause, place: placeAtHome(corpus, clause), when: when === null ? null : rhythmWords(when) }];
}

function silentOf(corpus: Corpus, { role, mode, clause }: Cell): readonly Silent[] {
  if (role !== null || (mode !== 'unassigned' && mode !== 'condition' && mode !== 'annex')) return [];
  return [{ mode, clause, place: placeAtHome(corpus, clause) }];
}
