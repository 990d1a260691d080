/** A table of a form in Word: headings on every page, rows high enough to write in. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { FormColumn } from '../../views/forms/form.ts';
import { paragraph, type LinkId, type Run } from './body.ts';

/** The lines of a cell; one without any is to be filled. */
export type FormCell = readonly (readonly Run[])[];

export interface FormTable {
  readonly caption: string;
  readonly columns: readonly FormColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly FormCell[])[];
  /** In twentieths of a point. */
  readonly width: number;
}

/** Height of a row to write in by hand: 8 mm. */
const rowHeight = 454;

/** The table. */
export function formTable({ caption, columns, rows, width }: FormTable, linkId: LinkId): Element {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / all));
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const cell = (content: FormCell, index: number, isHead: boolean): Element =>
    x('w:tc', {}, [
      x('w:tcPr', {}, [
        x('w:tcW', { 'w:w': String(widths[index] ?? 0), 'w:type': 'dxa' }),
        ...(isHead ? [x('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E4E9EE' })] : []),
        x('w:vAlign', { 'w:val': 'center' }),
      ]),
      ...(content.length === 0 ? [[]] : content).map((runs) => paragraph(runs, isHead ? 'CellHead' : 'Cell', linkId)),
    ]);
  const row = (cells: readonly FormCell[], isHead: boolean): Element =>
    x('w:tr', {}, [
      x('w:trPr', {}, [
        x('w:cantSplit'),
        x('w:trHeight', { 'w:val': String(rowHeight), 'w:hRule': 'atLeast' }),
        ...(isHead ? [x('w:tblHeader')] : []),
      ]),
      ...cells.map((content, index) => cell(content, index, isHead)),
    ]);
  return x('w:tbl', {}, [
    x('w:tblPr', {}, [
      x('w:tblW', { 'w:w': String(widths.reduce((sum, one) => sum + one, 0)), 'w:type': 'dxa' }),
      x(
        'w:tblBorders',
        {},
        sides.map((side) => x(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '808080' })),
      ),
      x('w:tblLayout', { 'w:type': 'fixed' }),
      x('w:tblCellMar', {}, [
        x('w:left', { 'w:w': '70', 'w:type': 'dxa' }),
        x('w:right', { 'w:w': '70', 'w:type': 'dxa' }),
      ]),
      x('w:tblLook', { 'w:val': '0020', 'w:firstRow': '1' }),
      x('w:tblCaption', { 'w:val': caption }),
    ]),
    x(
      'w:tblGrid',
      {},
      widths.map((one) => x('w:gridCol', { 'w:w': String(one) })),
    ),
    row(
      columns.map(({ title }) => [[{ text: title }]]),
      true,
    ),
    ...rows.map((cells) => row(cells, false)),
  ]);
}
