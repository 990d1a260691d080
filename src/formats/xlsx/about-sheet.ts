/** The sheet «О файле»: what the table is, where it comes from, what its marks mean. */
import { dayWords } from '../../views/date.ts';
import type { Table } from '../../views/tables/table.ts';
import { about } from '../table/about.ts';
import type { FileContext } from '../table/context.ts';
import { cellLine } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';

/** Of both columns, in letters. */
const widths = [16, 90];

const body = { type: String, wrap: true, alignVertical: 'top' } as const;

/** The sheet. */
export function aboutSheet(table: Table, context: FileContext): Sheet {
  const lines = about(table, context);
  const address = context.absolute(table.path);
  return {
    data: lines.map(({ label, text }) => {
      const height = rowHeight([label, text], widths);
      return [
        { value: label, ...body, height, fontWeight: 'bold' },
        { value: cellLine(text), ...body, height, ...(text === address ? { textColor: '#1A4F8B' } : {}) },
      ];
    }),
    options: { sheet: 'О файле', orientation: 'landscape', columns: widths.map((width) => ({ width })) },
    links: lines.flatMap(({ text }, row) => (text === address ? [{ cell: `B${row + 1}`, address }] : [])),
    filter: null,
    print: { fit: true, titles: false, header: table.title, footer: `собрано ${dayWords(context.day)}` },
  };
}
