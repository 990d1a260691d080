/** The sheet of a role in an organization: what hangs on the wall. Duties by rhythm, whom to turn to, what it rests on. */
import { memoized } from '../../corpus/memoized.ts';
import type { Corpus, Organization, Role } from '../../corpus/types.ts';
import { grounds, type Ground } from './grounds.ts';
import { roleByOrganization, type RoleInOrganization } from '../role-in-organization.ts';
import { contacts, type Contact } from '../whom-to-ask.ts';

export interface RoleSheet {
  readonly role: Role;
  readonly organization: Organization;
  /** Duties, rights, prohibitions as the documents of the organization have them. */
  readonly found: RoleInOrganization;
  /** Whom the role is sent to, then who helps at all. */
  readonly asks: readonly Contact[];
  readonly help: readonly Contact[];
  readonly grounds: readonly Ground[];
}

/** Every sheet: a role has one where the documents of an organization give it a duty. @param today `YYYY-MM-DD` */
export function roleSheets(corpus: Corpus, today: string): readonly RoleSheet[] {
  return withDuties(corpus).map(({ role, found }) => sheet(corpus, role, found, today));
}

function sheet(corpus: Corpus, role: Role, found: RoleInOrganization, today: string): RoleSheet {
  const { organization, documents } = found;
  const { asks, help } = contacts(corpus, role, organization.id);
  return { role, organization, found, asks, help, grounds: grounds(corpus, documents, today) };
}

/** Roles and organizations that have a sheet. */
export function sheetIds(corpus: Corpus): readonly { readonly role: string; readonly organization: string }[] {
  return withDuties(corpus).map(({ role, found }) => ({ role: role.id, organization: found.organization.id }));
}

const withDuties = memoized((corpus: Corpus) =>
  [...corpus.roles.values()].flatMap((role) =>
    roleByOrganization(corpus, role)
      .filter(({ duties }) => duties.length > 0)
      .map((found) => ({ role, found })),
  ),
);

/** The address of a sheet, from the root without the base. */
export function sheetPath(role: string, organization: string): string {
  return `/roles/${role}/${organization}/`;
}
