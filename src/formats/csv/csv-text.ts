/**
 * A table as CSV that Russian Excel opens rightly with a double click: UTF-8 with a mark at its head, semicolons, CRLF.
 * A row is one line: several clauses of a cell stand behind each other. The first row is the headings; what the file is
 * stands behind the table, after an empty row, so that programs find the headings where they look for them.
 */
import { stringify } from 'csv-stringify/sync';
import type { Table, TableCell } from '../../views/tables/table.ts';
import { about } from '../table/about.ts';
import type { FileContext } from '../table/context.ts';
import { plainLine } from '../table/plain-line.ts';
import { guarded } from './guard.ts';

/** The text of the file, its mark included. */
export function csvText(table: Table, context: FileContext): string {
  const { columns, groups, groupedBy, linked } = table;
  const head = [
    ...(groupedBy === null ? [] : [groupedBy]),
    ...columns.map(({ title }) => title),
    ...(linked === null ? [] : ['Адрес']),
  ];
  const rows = groups.flatMap(({ title, rows }) =>
    rows.map((cells) => [
      ...(groupedBy === null ? [] : [title ?? '']),
      ...cells.map(cellText),
      ...(linked === null ? [] : [addressOf(cells[linked], cells[0], context)]),
    ]),
  );
  const foot = about(table, context).map(({ label, text }) => [label, text]);
  const wide = (row: readonly string[]): readonly string[] =>
    head.map((_, column) => guarded(plainLine(row[column] ?? '')));
  return stringify([head, ...rows, [], ...foot].map(wide), {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

function cellText(cell: TableCell): string {
  return cell.map(({ text }) => text).join('; ');
}

/** Where a row leads to; where what it is about has no page, where its first cell leads. */
function addressOf(cell: TableCell = [], first: TableCell = [], { absolute }: FileContext): string {
  const path = [...cell, ...first].find((part) => part.path !== null)?.path ?? null;
  return path === null ? '' : absolute(path);
}
