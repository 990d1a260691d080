/** Names that cards use: unique, without commas, indexed for resolution. */
import { error, type Finding } from '../findings/finding.ts';
import { nameKey } from '../findings/name.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Entries } from './entries.ts';
import type { Read } from './entry.ts';
import { indexNames, type Name, type NameIndex } from './names.ts';

/** The names of roles and responsibilities, and what is wrong with them. */
export interface Titles {
  readonly roles: NameIndex;
  readonly responsibilities: NameIndex;
  readonly findings: readonly Finding[];
}

/** A reader of titles that gives the same object as long as roles and responsibilities stay. */
export function titleReader(): (entries: Entries) => Titles {
  let last: { readonly entries: Entries; readonly titles: Titles } | null = null;
  return (entries) => {
    const { roles, responsibilities } = entries;
    if (last?.entries.roles === roles && last.entries.responsibilities === responsibilities) return last.titles;
    last = { entries, titles: readTitles(entries) };
    return last.titles;
  };
}

function readTitles(entries: Entries): Titles {
  const findings: Finding[] = [];
  const roles = entries.roles.flatMap((role): Name[] => {
    const { id, fields } = role;
    checkComma(role, fields.title, ['title']);
    for (const [index, alias] of fields.aliases.entries()) checkComma(role, alias.name, ['aliases', index, 'name']);
    return [
      { name: id, id, organization: null },
      { name: fields.title, id, organization: null },
      ...fields.aliases.map(({ name, organization }) => ({ name, id, organization })),
    ];
  });
  const responsibilities = entries.responsibilities.flatMap((responsibility): Name[] => {
    const { id, fields } = responsibility;
    checkComma(responsibility, fields.title, ['title']);
    return [
      { name: id, id, organization: null },
      { name: fields.title, id, organization: null },
    ];
  });
  checkUnique(entries.roles);
  checkUnique(entries.responsibilities);
  return { roles: indexNames(roles), responsibilities: indexNames(responsibilities), findings };

  function checkComma(entry: Read<unknown>, name: string, path: (string | number)[]): void {
    if (!name.includes(',')) return;
    const place = placeOf(entry.yaml, [...entry.path, ...path]);
    findings.push(
      error(
        'schema/comma',
        place,
        `В названии «${name}» запятая.`,
        'Запятая в карточке разделяет названия: запишите без неё.',
      ),
    );
  }

  function checkUnique(all: readonly Read<{ readonly title: string }>[]): void {
    const taken = new Map<string, string>();
    for (const { id, fields, yaml, path } of all) {
      const other = taken.get(nameKey(fields.title));
      if (other !== undefined) {
        const place = placeOf(yaml, [...path, 'title']);
        findings.push(
          error(
            'schema/duplicate-name',
            place,
            `Название «${fields.title}» уже носит «${other}».`,
            'Дайте другое название.',
          ),
        );
      }
      taken.set(nameKey(fields.title), id);
    }
  }
}
