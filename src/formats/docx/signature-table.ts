/** «Лист ознакомления»: a table to be signed on paper, its headings on every page. */
import type { Element } from 'xast';
import type { Raw } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { paragraph } from './body.ts';
import { officeXml } from '../zip/office-xml.ts';

/** Headings, with widths in twentieths of a point: together the width of the text on A4. */
const columns = [
  { title: '№', width: 567 },
  { title: 'Фамилия, имя, отчество', width: 3686 },
  { title: 'Должность', width: 2551 },
  { title: 'Дата', width: 1304 },
  { title: 'Подпись', width: 1531 },
] as const;

/** Height of a row to write in by hand: 9 mm. */
const rowHeight = 510;

const noLinks = (): string => '';

/** How many people it has room for. */
const rows = 20;

function table(): Element {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return x('w:tbl', {}, [
    x('w:tblPr', {}, [
      x('w:tblW', { 'w:w': String(width), 'w:type': 'dxa' }),
      x(
        'w:tblBorders',
        {},
        sides.map((side) => x(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '808080' })),
      ),
      x('w:tblLayout', { 'w:type': 'fixed' }),
      x('w:tblLook', { 'w:val': '0020', 'w:firstRow': '1' }),
      x('w:tblCaption', { 'w:val': 'Лист ознакомления' }),
    ]),
    x(
      'w:tblGrid',
      {},
      columns.map((column) => x('w:gridCol', { 'w:w': String(column.width) })),
    ),
    row(
      columns.map(({ title }) => title),
      true,
    ),
    ...Array.from({ length: rows }, (_, index) => row([String(index + 1), '', '', '', ''], false)),
  ]);
}

/** The table, written once for all files. */
export const signatureTable: Raw = { type: 'raw', value: officeXml(table()) };

function row(texts: readonly string[], isHead: boolean): Element {
  return x('w:tr', {}, [
    x('w:trPr', {}, [
      x('w:cantSplit'),
      x('w:trHeight', { 'w:val': String(rowHeight), 'w:hRule': 'atLeast' }),
      ...(isHead ? [x('w:tblHeader')] : []),
    ]),
    ...texts.map((text, index) =>
      x('w:tc', {}, [
        x('w:tcPr', {}, [
          x('w:tcW', { 'w:w': String(columns[index]?.width ?? 0), 'w:type': 'dxa' }),
          ...(isHead ? [x('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E4E9EE' })] : []),
          x('w:vAlign', { 'w:val': 'center' }),
        ]),
        paragraph(text === '' ? [] : [{ text }], isHead ? 'CellHead' : 'Cell', noLinks),
      ]),
    ),
  ]);
}
