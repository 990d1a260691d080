/** The roles as their list shows them: by level, each with the organizations whose documents know it. */
import type { Corpus, Organization, Role } from '../corpus/types.ts';
import { roleByOrganization } from './role-in-organization.ts';
import { levelTitles } from './role-words.ts';

export interface RoleLevel {
  readonly title: string;
  readonly roles: readonly { readonly role: Role; readonly organizations: readonly Organization[] }[];
}

const russian = new Intl.Collator('ru');

/** Levels without roles are left out. */
export function rolesByLevel(corpus: Corpus): readonly RoleLevel[] {
  return levelTitles
    .map(([level, title]) => ({
      title,
      roles: [...corpus.roles.values()]
        .filter((role) => role.level === level)
        .toSorted((a, b) => russian.compare(a.title, b.title))
        .map((role) => ({
          role,
          organizations: roleByOrganization(corpus, role).map(({ organization }) => organization),
        })),
    }))
    .filter(({ roles }) => roles.length > 0);
}
