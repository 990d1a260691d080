/** The files that pages offer, each made when it is first asked for: the page says its size, the route sends it. */
import type { Corpus, Document, Organization } from '../corpus/types.ts';
import { config } from '../../punkt.config.ts';
import { csvText } from '../formats/csv/csv-text.ts';
import { acquaintanceFile } from '../formats/docx/acquaintance.ts';
import { roleSheetFile } from '../formats/docx/role-sheet.ts';
import type { FileContext } from '../formats/table/context.ts';
import { xlsxFile } from '../formats/xlsx/xlsx-file.ts';
import { apiObjects } from '../views/api/objects.ts';
import { fullDesignation } from '../views/designation.ts';
import { sheetPath, type RoleSheet } from '../views/sheet/role-sheet.ts';
import { annexesTable } from '../views/tables/annexes-table.ts';
import { cellsTable, organizationCellsTable } from '../views/tables/cells-table.ts';
import { crossTable } from '../views/tables/cross-table.ts';
import { organizationTable } from '../views/tables/organization-table.ts';
import { registerTable } from '../views/tables/register-table.ts';
import { sheetTable } from '../views/tables/sheet-table.ts';
import type { Table } from '../views/tables/table.ts';
import { buildDay } from './build-day.ts';
import { graph } from './graph.ts';
import { href } from './href.ts';

export interface ExportFile {
  /** From the root, without the base. */
  readonly path: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'docx';
  /** What it is, for its name on the reader's disk and for a screen reader. */
  readonly title: string;
  readonly made: (context: FileContext) => Promise<Uint8Array<ArrayBuffer>>;
}

type Bytes = Uint8Array<ArrayBuffer>;

const known = new WeakMap<Corpus, Map<string, Promise<Bytes>>>();

/** The bytes of a file. @param site address of the host, without the base */
export function bytesOf(file: ExportFile, site: URL | undefined): Promise<Bytes> {
  const corpus = graph();
  const all = known.get(corpus) ?? new Map<string, Promise<Bytes>>();
  known.set(corpus, all);
  const absolute = (path: string): string => new URL(href(path), site).href;
  const bytes = all.get(file.path) ?? file.made({ site: config.title, day: buildDay(), absolute });
  all.set(file.path, bytes);
  return bytes;
}

/** Organizations side by side. */
export function crossFiles(corpus: Corpus): readonly ExportFile[] {
  return tableFiles('/matrix/matrix', 'Кто за что отвечает', () => [crossTable(corpus, buildDay())]);
}

/** Every cell of the matrix a row, and the same as data. */
export function cellsFiles(corpus: Corpus): readonly ExportFile[] {
  const title = 'Кто за что отвечает, все записи';
  const json = (): Bytes => new TextEncoder().encode(JSON.stringify(apiObjects['matrix']?.made(corpus, href)));
  return [
    ...tableFiles('/matrix/cells', title, () => [cellsTable(corpus, buildDay())]),
    { path: '/api/v1/matrix.json', format: 'json', title, made: () => Promise.resolve(json()) },
  ];
}

/** The matrix of an organization; in the workbook also its cells, a row each. */
export function organizationFiles(corpus: Corpus, organization: Organization): readonly ExportFile[] {
  return tableFiles(`/matrix/${organization.id}/matrix`, `Кто за что отвечает, ${organization.name}`, () => [
    organizationTable(corpus, organization, buildDay()),
    organizationCellsTable(corpus, organization, buildDay()),
  ]);
}

/** The register of documents. */
export function registerFiles(corpus: Corpus): readonly ExportFile[] {
  return tableFiles('/documents/register', 'Реестр документов', () => [registerTable(corpus, buildDay())]);
}

/** The ledger of annexes. */
export function annexesFiles(corpus: Corpus): readonly ExportFile[] {
  return tableFiles('/documents/annexes', 'Ведомость приложений', () => [annexesTable(corpus, buildDay())]);
}

/** The duties of a sheet of a role as tables. */
export function sheetTables(sheet: RoleSheet): readonly ExportFile[] {
  const { role, organization } = sheet;
  const title = `Обязанности, ${role.title}, ${organization.name}`;
  return tableFiles(`${sheetPath(role.id, organization.id)}duties`, title, () => [sheetTable(sheet)]);
}

/** The sheet of a role in an organization, with rows to sign. */
export function sheetFile(corpus: Corpus, sheet: RoleSheet): ExportFile {
  const { role, organization } = sheet;
  return {
    path: `${sheetPath(role.id, organization.id)}sheet.docx`,
    format: 'docx',
    title: `Лист роли, ${role.title}, ${organization.name}`,
    made: (context) => roleSheetFile(corpus, sheet, context),
  };
}

/** The sheet to sign that one has read a document. */
export function acquaintance(corpus: Corpus, document: Document): ExportFile {
  return {
    path: `/documents/${document.id}/acquaintance.docx`,
    format: 'docx',
    title: `Лист ознакомления, ${fullDesignation(corpus, document)}`,
    made: (context) => acquaintanceFile(corpus, document, context),
  };
}

/** A table as a workbook and as CSV, which holds one table: the first. */
function tableFiles(path: string, title: string, tables: () => readonly [Table, ...Table[]]): readonly ExportFile[] {
  return [
    {
      path: `${path}.xlsx`,
      format: 'xlsx',
      title,
      made: (context) => {
        const [first, ...more] = tables();
        return xlsxFile(first, context, more);
      },
    },
    {
      path: `${path}.csv`,
      format: 'csv',
      title,
      made: (context) => Promise.resolve(new TextEncoder().encode(csvText(tables()[0], context))),
    },
  ];
}
