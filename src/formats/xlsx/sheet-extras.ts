/** What the library leaves to its users: hyperlinks, the filter, and how the sheets are printed. */
import type { Feature } from 'write-excel-file/universal';
import { x } from 'xastscript';
import { plainLine } from '../table/plain-line.ts';
import { writtenLinks } from './links.ts';
import type { Sheet } from './sheet.ts';
import { officeXml } from '../zip/office-xml.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** In inches. */
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.25, footer: 0.25 };

/** Excel takes a longer one for an error. */
const longestLine = 255;

/** @param sheets in their order in the workbook */
export function sheetExtras(sheets: readonly Sheet[]): Feature<Blob> {
  const links = sheets.map((sheet) => writtenLinks(sheet.links));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : withExtras(xml, sheet, links[sheetIndex]?.links ?? []);
          },
          transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) => {
            if (tag === 'pageMargins') return { ...attributes, ...margins };
            const fits = tag === 'pageSetup' && sheets[sheetIndex]?.print.fit === true;
            return fits ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            (links[sheetIndex]?.pages ?? [])
              .map(({ id, page }) =>
                xml('Relationship', { Id: id, Type: hyperlink, Target: page, TargetMode: 'External' }),
              )
              .join(''),
        },
        'xl/workbook.xml': {
          transform: (text) => text.replace('<definedNames/>', () => definedNames(sheets)),
        },
      },
    },
  };
}

/** The places in the sheet are fixed by ECMA-376, part 1, 18.3.1.99; a file that breaks the order is «повреждён». */
function withExtras(text: string, sheet: Sheet, links: ReturnType<typeof writtenLinks>['links']): string {
  const { fit, header, footer } = sheet.print;
  const filter = sheet.filter === null ? '' : xml('autoFilter', { ref: sheet.filter });
  const linked = links.map(({ cell, id, anchor }) =>
    x('hyperlink', { ref: cell, 'r:id': id, ...(anchor === null ? {} : { location: anchor }) }),
  );
  const hyperlinks = linked.length === 0 ? '' : officeXml(x('hyperlinks', {}, linked));
  const headerFooter = officeXml(
    x(
      'headerFooter',
      {},
      x('oddHeader', {}, `&L${printed(header)}`),
      x('oddFooter', {}, `&L${printed(footer)}&R&P / &N`),
    ),
  );
  return text
    .replace(
      '<sheetViews',
      () => `${fit ? officeXml(x('sheetPr', {}, x('pageSetUpPr', { fitToPage: '1' }))) : ''}<sheetViews`,
    )
    .replace('</sheetData>', () => `</sheetData>${filter}`)
    .replace('<pageMargins', () => `${hyperlinks}<pageMargins`)
    .replace(/<pageSetup [^>]*\/>/u, (setup) => `${setup}${headerFooter}${textIsMeant(sheet.data.length)}`);
}

/** «26» is text on purpose: no green corner in the cell. */
function textIsMeant(rows: number): string {
  return officeXml(x('ignoredErrors', {}, x('ignoredError', { sqref: `A1:XFD${rows}`, numberStoredAsText: '1' })));
}

/** A line of the page's head or foot: small, with its signs of control doubled. */
function printed(text: string): string {
  const plain = plainLine(text)
    .slice(0, longestLine - 40)
    .toWellFormed()
    .replaceAll('&', '&&');
  return `&8 ${plain}`.slice(0, longestLine - 16);
}

function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ options, print }, index) => {
    if (!print.titles) return [];
    const sheet = `'${(options.sheet ?? '').replaceAll("'", "''")}'`;
    const name = { name: '_xlnm.Print_Titles', localSheetId: String(index) };
    return [x('definedName', name, `${sheet}!$A:$A,${sheet}!$1:$1`)];
  });
  return names.length === 0 ? '' : officeXml(x('definedNames', {}, names));
}

function xml(name: string, attributes: Readonly<Record<string, string>>): string {
  return officeXml(x(name, attributes));
}
