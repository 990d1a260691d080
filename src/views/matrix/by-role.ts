/** The matrix of an organization as a list by role, for a narrow screen: the same marks, told in words. */
import type { Mark, MatrixRole, OrganizationMatrix, Silent } from './organization-matrix.ts';

export interface RoleLines {
  readonly role: MatrixRole;
  /** A line a responsibility, in the order of the matrix. */
  readonly lines: readonly { readonly title: string; readonly marks: readonly Mark[] }[];
}

export interface SilentLine {
  readonly title: string;
  readonly silent: readonly Silent[];
}

export interface ByRole {
  readonly roles: readonly RoleLines[];
  /** Responsibilities that are spoken of and given to nobody. */
  readonly silent: readonly SilentLine[];
  /** Titles of those that the documents do not speak of. */
  readonly absent: readonly string[];
}

export function byRole({ roles, groups }: OrganizationMatrix): ByRole {
  const rows = groups.flatMap((group) => group.rows);
  return {
    roles: roles.map((role, column) => ({
      role,
      lines: rows.flatMap(({ responsibility, marks }) => {
        const own = marks[column] ?? [];
        return own.length === 0 ? [] : [{ title: responsibility.title, marks: own }];
      }),
    })),
    silent: rows.flatMap(({ responsibility, silent }) =>
      silent.length === 0 ? [] : [{ title: responsibility.title, silent }],
    ),
    absent: rows.flatMap(({ responsibility, named }) => (named ? [] : [responsibility.title])),
  };
}
