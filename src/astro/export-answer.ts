import type { ExportFile } from './export-files.ts';
import { bytesOf } from './export-files.ts';

const office = 'application/vnd.openxmlformats-officedocument';

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
} as const;

/** The answer that sends a file; a route that knows none of the format sends nothing. */
export async function exportAnswer(file: ExportFile | undefined, site: URL | undefined): Promise<Response> {
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(await bytesOf(file, site), { headers: { 'Content-Type': types[file.format] } });
}

/** The paths of a route that has a file in both formats of tables. */
export function tableFormats() {
  return [{ params: { format: 'xlsx' } }, { params: { format: 'csv' } }];
}
