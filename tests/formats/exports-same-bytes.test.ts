/** The same content on the same day makes the same bytes, at any hour, in any zone, by any process. */
import { afterEach, expect, test, vi } from 'vitest';
import { corpusOfContent } from '../support/corpus-of-content.ts';
import { context } from './exports-context.ts';

const zone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

/** All kinds of files, by modules that have just been loaded. */
async function built(time: string, timeZone: string, chance: number): Promise<ReadonlyMap<string, string>> {
  vi.resetModules();
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  process.env.TZ = timeZone;
  const corpus = corpusOfContent();
  const { xlsxFile } = await import('../../src/formats/xlsx/xlsx-file.ts');
  const { roleSheetFile } = await import('../../src/formats/docx/role-sheet.ts');
  const { acquaintanceFile } = await import('../../src/formats/docx/acquaintance.ts');
  const { csvText } = await import('../../src/formats/csv/csv-text.ts');
  const { cellsTable } = await import('../../src/views/tables/cells-table.ts');
  const { roleSheets } = await import('../../src/views/sheet/role-sheet.ts');
  const table = cellsTable(corpus, context.day);
  const [sheet] = roleSheets(corpus, context.day);
  const document = corpus.documents.get('saki-206');
  if (sheet === undefined || document === undefined) throw new Error('The content is gone.');
  return new Map([
    ['csv', csvText(table, context)],
    ['xlsx', base64(await xlsxFile(table, context))],
    ['sheet', base64(await roleSheetFile(corpus, sheet, context))],
    ['acquaintance', base64(await acquaintanceFile(corpus, document, context))],
  ]);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

test('time, zone and chance change nothing', async () => {
  const first = await built('2026-11-27T01:00:00Z', 'UTC', 0.1);
  const second = await built('2031-03-05T22:30:00Z', 'Asia/Kamchatka', 0.9);
  for (const [kind, bytes] of first) expect(bytes === second.get(kind), kind).toBe(true);
});
