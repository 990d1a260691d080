/** Whatever a text holds, a table of it is CSV and XLSX that say it, and nothing of it runs. */
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { docxFile } from '../../src/formats/docx/docx-file.ts';
import { paragraph } from '../../src/formats/docx/body.ts';
import { csvText } from '../../src/formats/csv/csv-text.ts';
import { plainLine } from '../../src/formats/table/plain-line.ts';
import { xlsxFile } from '../../src/formats/xlsx/xlsx-file.ts';
import type { Table } from '../../src/views/tables/table.ts';
import { csvRows } from './csv-rows.ts';
import { context } from './exports-context.ts';
import { anyText } from './hostile-findings.ts';
import { officeParts } from './office-parts.ts';

const nasty = fc.constantFrom(
  '=cmd|"/c calc"!A1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r\n=1',
  '3.6',
  '12.05',
  '"',
  ';',
  "'",
  '";"=1',
  ']]>',
  '<a>&amp;',
  '\u202e=1',
  'а\nб',
  '\ud800',
  '_x000D_',
  'constructor',
  '__proto__',
);
const text = fc.oneof(nasty, anyText, fc.string({ unit: 'binary', maxLength: 40 }));
const rows = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 });

function tableOf(all: readonly (readonly string[])[], title = 'Таблица'): Table {
  const cellsOf = (row: readonly string[]) => row.map((one) => [{ text: one, path: '/documents/saki-206/#3.6' }]);
  return {
    title,
    name: title,
    path: '/matrix/',
    columns: [
      { title: 'Раз', width: 10 },
      { title, width: 20 },
      { title: 'Три', width: 30 },
    ],
    groupedBy: 'Группа',
    linked: null,
    groups: [{ title, rows: all.map(cellsOf) }],
    state: title,
    key: title,
    notes: [title],
  };
}

test('CSV: each cell comes back, and none begins a formula', () => {
  fc.assert(
    fc.property(rows, text, (all, title) => {
      const written = csvText(tableOf(all, title), context);
      expect(written.isWellFormed()).toBe(true);
      const parsed = csvRows(written.slice(1));
      expect(new Set(parsed.map((row) => row.length))).toEqual(new Set([4]));
      expect(parsed.flat().filter((field) => /^[\s]*[=+\-@]/u.test(field))).toEqual([]);
      const back = parsed.slice(1, 1 + all.length).map((row) => row.slice(1).map((one) => one.replace(/^'/u, '')));
      expect(back).toEqual(all.map((row) => row.map(plainLine)));
    }),
    { numRuns: 500 },
  );
});

test('XLSX: every part is XML, the cells come back, no cell is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(rows, text, async (all, title) => {
      const bytes = await xlsxFile(tableOf(all, title), context);
      const parts = officeParts(bytes);
      expect([...parts.values()].filter((xml) => xml.includes('<f>'))).toEqual([]);
      const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
      for (const [, line = ''] of sheet.matchAll(/<odd(?:Header|Footer)>(.*?)<\/odd/gu)) {
        expect(line.replaceAll(/&[#\w]+;/gu, '&').length).toBeLessThanOrEqual(255);
      }
      const read = await readSheet(Buffer.from(bytes), 1, { trim: false });
      expect(read.slice(2).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
        all.map((row) => row.map((one) => plainLine(one))),
      );
    }),
    { numRuns: 60 },
  );
});

test('DOCX: every part is XML, whatever title, footer and text hold', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (title, said) => {
      const bytes = await docxFile(
        {
          title,
          footer: said,
          body: (linkId) => [
            paragraph(
              [{ text: said, address: `https://school.example/${encodeURIComponent(title.toWellFormed())}` }],
              'Item',
              linkId,
            ),
          ],
        },
        context,
      );
      const parts = officeParts(bytes);
      expect(parts.get('word/document.xml')).not.toContain('PUNKT-');
      expect(parts.get('word/footer1.xml')).not.toContain('PUNKT-');
    }),
    { numRuns: 100 },
  );
});
