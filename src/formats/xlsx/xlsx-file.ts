/**
 * Tables as a workbook: a sheet each, ready to be read, filtered and printed, and one that says what the first of them is.
 * All cells are text, so that Excel makes no dates of numbers of clauses.
 */
import { unzipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import type { Table } from '../../views/tables/table.ts';
import type { FileContext } from '../table/context.ts';
import { coreProperties } from '../zip/core-properties.ts';
import { zipped } from '../zip/same-bytes.ts';
import { aboutSheet } from './about-sheet.ts';
import { officeProperties } from './office-properties.ts';
import { sheetExtras } from './sheet-extras.ts';
import { tableSheet } from './table-sheet.ts';

/** The bytes of the file. @param more tables behind the one the file is about */
export async function xlsxFile(
  table: Table,
  context: FileContext,
  more: readonly Table[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [...[table, ...more].map((one) => tableSheet(one, context)), aboutSheet(table, context)];
  const core = coreProperties({ title: table.title, site: context.site, day: context.day });
  const blob = await writeWorkbook(
    sheets.map(({ data, options }) => ({ data, ...options })),
    { fontFamily: 'Arial', fontSize: 10, features: [sheetExtras(sheets), officeProperties(core)] },
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipped(new Map(Object.entries(parts)), context.day);
}
