/** The sheet of the table: headings that stay in sight, groups as bands, hyperlinks to the clauses. */
import type { CellObject, Row } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import { dayWords } from '../../views/date.ts';
import type { Table, TableCell } from '../../views/tables/table.ts';
import type { FileContext } from '../table/context.ts';
import { cellLine, cellText } from './cell-text.ts';
import type { CellLink } from './links.ts';
import { isOneLine, rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';
import { sheetName } from './sheet-name.ts';

/** Up to so many letters side by side are still read on one A4 across. */
const widestPage = 330;

const line = { borderStyle: 'thin', borderColor: '#BFC5CC' } as const;
const body = { ...line, type: String, wrap: true, alignVertical: 'top' } as const;
const head = { ...body, fontWeight: 'bold', backgroundColor: '#E4E9EE' } as const;
const band = { ...head, backgroundColor: '#F3F5F7' } as const;
const link = { ...body, textColor: '#1A4F8B' } as const;

/** Stays text when somebody edits it; older versions of Excel show a longer one as «####». */
const asText = { format: '@' } as const;
const longestText = 255;

const boldPart = 0.95;

/** The sheet. */
export function tableSheet(table: Table, { day, absolute }: FileContext): Sheet {
  const { title, name, columns, groups, state, path } = table;
  const widths = columns.map((column) => column.width);
  const titles = columns.map((column) => cellLine(column.title));
  // Bold letters are wider.
  const headHeight = rowHeight(
    titles,
    widths.map((one) => one * boldPart),
  );
  const rows: Row[] = [titles.map((value) => ({ value, ...head, height: headHeight }))];
  const links: CellLink[] = [];
  for (const group of groups) {
    if (group.title !== null) rows.push(bandRow(group.title, columns.length));
    for (const cells of group.rows) {
      const texts = cells.map(cellText);
      const paths = cells.map((cell, column) => linkedPath(cell, texts[column] ?? '', widths[column] ?? 0));
      links.push(
        ...paths.flatMap((to, column) =>
          to === null ? [] : [{ cell: getCellAddress(rows.length, column), address: absolute(to) }],
        ),
      );
      const height = rowHeight(texts, widths);
      rows.push(texts.map((text, column) => cellOf(text, paths[column] !== null, height)));
    }
  }
  const width = widths.reduce((sum, one) => sum + one, 0);
  const last = getCellAddress(rows.length - 1, columns.length - 1);
  return {
    data: rows,
    options: {
      sheet: sheetName(name),
      orientation: 'landscape',
      columns: widths.map((one) => ({ width: one })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    links,
    filter: table.groupedBy === null ? `A1:${last}` : null,
    print: {
      fit: width <= widestPage,
      titles: true,
      header: table.key === null ? title : `${title} · ${table.key}`,
      footer: `${absolute(path)} · собрано ${dayWords(day)} · ${state}`,
    },
  };
}

function bandRow(title: string, width: number): Row {
  return [{ value: cellLine(title), columnSpan: width, ...band }, ...Array.from({ length: width - 1 }, () => null)];
}

function cellOf(text: string, leads: boolean, height: number): CellObject {
  if (text === '') return { ...body, height };
  return { value: text, ...(leads ? link : body), height, ...(text.length <= longestText ? asText : {}) };
}

/**
 * Where a cell leads: one that says one thing on one line. Others stay plain, for LibreOffice neither wraps a linked
 * text nor keeps its lines, and would show a part of it.
 */
function linkedPath(cell: TableCell, text: string, width: number): string | null {
  return cell.length === 1 && isOneLine(text, width) ? (cell[0]?.path ?? null) : null;
}
