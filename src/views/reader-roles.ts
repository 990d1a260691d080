/** «Я — …»: the roles that readers call themselves, with the organizations whose documents know them. */
import type { Corpus, Role } from '../corpus/types.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';
import { roleByOrganization } from './role-in-organization.ts';

export interface ReaderRole {
  /** «классный руководитель», with the page of the role. */
  readonly role: Part;
  /** Ids of the organizations: the page of the role has a section for each, by this id. */
  readonly namedIn: readonly string[];
}

export interface ReaderRoles {
  readonly school: readonly ReaderRole[];
  /** Pupils and parents. */
  readonly users: readonly ReaderRole[];
  readonly municipal: readonly ReaderRole[];
}

/** Groups and outsiders are in the list of roles alone. */
export function readerRoles(corpus: Corpus): ReaderRoles {
  const { school = [], user = [], municipal = [] } = Object.groupBy(corpus.roles.values(), groupOf);
  return { school: inOrder(corpus, school), users: inOrder(corpus, user), municipal: inOrder(corpus, municipal) };
}

/** Those that most organizations speak of first. */
function inOrder(corpus: Corpus, roles: readonly Role[]): readonly ReaderRole[] {
  return roles
    .map((role) => ({
      role: partTo({ kind: 'role', id: role.id }, lowerFirst(role.title)),
      namedIn: roleByOrganization(corpus, role).map(({ organization }) => organization.id),
    }))
    .toSorted((a, b) => b.namedIn.length - a.namedIn.length);
}

function groupOf({ kind, level }: Role): Role['level'] | 'user' | 'group' {
  if (kind === 'user') return 'user';
  return kind === 'position' ? level : 'group';
}
