/** What sort of role it is and where it stands, in words. */
import type { Role } from '../corpus/types.ts';

const kinds: Record<Role['kind'], string> = {
  position: 'должность или поручение',
  group: 'группа или учреждение',
  user: 'пользователи системы',
  external: 'внешние участники',
};

const levels: Record<Role['level'], string> = {
  school: 'в школе',
  municipal: 'в муниципалитете',
  external: 'вне школы и муниципалитета',
};

/** Headings of the list of roles, in its order. */
export const levelTitles: readonly (readonly [Role['level'], string])[] = [
  ['school', 'В школе'],
  ['municipal', 'В муниципалитете'],
  ['external', 'Вне школы и муниципалитета'],
];

/** «должность или поручение, в школе» */
export function roleKindWords({ kind, level }: Role): string {
  return `${kinds[kind]}, ${levels[level]}`;
}
