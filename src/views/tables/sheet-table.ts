/** The sheet of a role as a table: a duty a row, under its rhythm, with the clause that says so. */
import type { DutyItem } from '../duty-item.ts';
import { sheetDuties } from '../sheet/sheet-lists.ts';
import { sheetPath, type RoleSheet } from '../sheet/role-sheet.ts';
import { words, type Table, type TableCell } from './table.ts';

/** Duties by rhythm, then what the role may and may not; sub-clauses behind their clause. */
export function sheetTable(sheet: RoleSheet): Table {
  const { role, organization, grounds } = sheet;
  return {
    title: `${role.title}: ${organization.name}`,
    name: 'Лист роли',
    path: sheetPath(role.id, organization.id),
    columns: [
      { title: 'Что делает', width: 70 },
      { title: 'Срок', width: 18 },
      { title: 'Обязанность', width: 34 },
      { title: 'Пометка', width: 24 },
      { title: 'Где сказано', width: 30 },
    ],
    groupedBy: 'Когда',
    linked: 4,
    groups: sheetDuties(sheet).map(({ title, items }) => ({ title, rows: items.flatMap(rows) })),
    state: [...new Set(grounds.map(({ state }) => state))].join('; '),
    key: null,
    notes: ['Чего в листе нет, того документы этой роли не поручают; это может быть в приказах самой школы.'],
  };
}

function rows(item: DutyItem): readonly (readonly TableCell[])[] {
  const { title, lines, when, duties, mode, place, items } = item;
  const said = [...(title === '' ? [] : [`${title}.`]), ...lines].join(' ');
  return [[words(said), words(when), words(duties.join(', ')), words(mode), [place]], ...items.flatMap(rows)];
}
