/** Generated roles: they have aliases in the documents of generated organizations, which real roles have not. */
import type { Naming, School } from './schools.ts';

/** A role with the name that every generated organization calls it by. */
export interface GeneratedRole {
  readonly id: string;
  readonly title: string;
  readonly alias: string;
}

export const generatedRoles: readonly GeneratedRole[] = [
  { id: 'shift-keeper', title: 'Дежурный по журналу', alias: 'Ответственный по смене (журнал)' },
  { id: 'lab-assistant', title: 'Лаборант кабинета', alias: 'Лаборант учёта' },
  { id: 'record-keeper', title: 'Хранитель записей', alias: 'Делопроизводитель' },
];

/** The file of a role, with its alias in every school, where it can with a clause of that school. */
export function roleFile(
  { id, title, alias }: GeneratedRole,
  schools: readonly School[],
  namings: readonly Naming[],
): string {
  const aliases = schools.flatMap((school) => {
    const clause = namings.find((one) => one.school === school.id && one.role === id)?.clause;
    const line = clause === undefined ? [] : [`    clause: "${clause}"`];
    return [`  - organization: ${school.id}`, `    name: "${alias}"`, ...line];
  });
  const head = [`title: ${title}`, 'kind: position', 'level: school', 'aliases:', ...aliases];
  return `---\n${head.join('\n')}\n---\n\nПомогает вести журнал.\n`;
}
