/** Organizations side by side: who does a responsibility where, by which clauses. */
import type { Corpus, Organization, Responsibility } from '../../corpus/types.ts';
import { cells, type Cell, type CellMode } from '../cells.ts';
import { placeAtHome } from '../clause-place.ts';
import { doerPart } from '../doer.ts';
import type { Part } from '../part.ts';
import { matrixOrganizations } from './matrix-organizations.ts';

/** A role, or what is said instead of one, with its clauses. */
export interface CrossEntry {
  /** Id of the role, or null. */
  readonly role: string | null;
  readonly mode: CellMode;
  readonly who: Part;
  readonly places: readonly Part[];
  /** `<document>#<anchor>` of each place. */
  readonly clauses: readonly string[];
}

export interface CrossRow {
  readonly responsibility: Responsibility;
  /** A cell for each organization in the order of the columns; empty where its documents do not speak of it. */
  readonly entries: readonly (readonly CrossEntry[])[];
}

export interface CrossGroup {
  readonly title: string;
  readonly rows: readonly CrossRow[];
}

export interface CrossMatrix {
  readonly organizations: readonly Organization[];
  readonly groups: readonly CrossGroup[];
}

/** Up to so many organizations stand side by side; of more, roles are counted. */
export const sideBySideUpTo = 12;

/** All organizations with a document, by level and name, × all responsibilities. */
export function crossMatrix(corpus: Corpus): CrossMatrix {
  const organizations = matrixOrganizations(corpus);
  const own = Map.groupBy(cells(corpus), ({ responsibility, organization }) => `${responsibility} ${organization}`);
  const row = (responsibility: Responsibility): CrossRow => ({
    responsibility,
    entries: organizations.map(({ id }) => entries(corpus, own.get(`${responsibility.id} ${id}`) ?? [])),
  });
  const groups = Map.groupBy(corpus.responsibilities.values(), ({ group }) => group);
  return { organizations, groups: [...groups].map(([title, rows]) => ({ title, rows: rows.map(row) })) };
}

/** A role that several clauses name in one way is one entry. */
function entries(corpus: Corpus, found: readonly Cell[]): readonly CrossEntry[] {
  return [...Map.groupBy(found, ({ role, mode }) => `${mode} ${role}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        role: first.role,
        mode: first.mode,
        who: doerPart(corpus, first, true),
        places: group.map(({ clause }) => placeAtHome(corpus, clause)),
        clauses: group.map(({ clause }) => clause),
      },
    ];
  });
}
