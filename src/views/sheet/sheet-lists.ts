/** What a sheet of a role lists, under headings, the same on the page and in the file. */
import type { DutyItem } from '../duty-item.ts';
import type { Said } from '../role-in-organization.ts';
import type { Contact } from '../whom-to-ask.ts';
import type { RoleSheet } from './role-sheet.ts';

/** Who holds the role, as labels and what stands behind them. */
export function sheetHolders({
  found,
}: RoleSheet): readonly { readonly label: string; readonly said: readonly Said[] }[] {
  return [
    { label: 'Кто занимает роль', said: found.holders },
    { label: 'Также занимает роль', said: found.alsoHolds },
  ].filter(({ said }) => said.length > 0);
}

/** Duties by rhythm, then rights, prohibitions, what is common to all. */
export function sheetDuties({
  found,
}: RoleSheet): readonly { readonly title: string; readonly items: readonly DutyItem[] }[] {
  return [
    ...found.duties,
    { title: 'Права и разрешения', items: found.rights },
    { title: 'Нельзя', items: found.prohibitions },
    { title: 'Общее для всех пользователей', items: found.common },
  ].filter(({ items }) => items.length > 0);
}

/** Whom to turn to. */
export function sheetPeople({
  asks,
  help,
}: RoleSheet): readonly { readonly title: string; readonly contacts: readonly Contact[] }[] {
  return [
    { title: 'К кому обращаться', contacts: asks },
    { title: 'Кто отвечает за помощь', contacts: help },
  ].filter(({ contacts }) => contacts.length > 0);
}
