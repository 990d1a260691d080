/** Forms for Word and for Excel: every word and clause of theirs, lines to fill, the same bytes every time. */
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { formFile } from '../../src/formats/docx/form.ts';
import { xlsxFile } from '../../src/formats/xlsx/xlsx-file.ts';
import { footLines } from '../../src/views/forms/foot.ts';
import type { Form } from '../../src/views/forms/form.ts';
import { formTable } from '../../src/views/forms/form-table.ts';
import { forms } from '../../src/views/forms/index.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';
import { context } from './exports-context.ts';
import { officeParts } from './office-parts.ts';

const corpus = corpusOfContent();
const all = forms(corpus).map((form) => [form.id, form] as const);

/** What a person reads, a paragraph a line. */
function read(parts: ReadonlyMap<string, string>): string {
  return (parts.get('word/document.xml') ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:tab/>', ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replaceAll('\u00a0', ' ');
}

/** Every word of a form, what it says of itself among them. */
function words(form: Form): string[] {
  const told = form.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [block.text, ...block.places.map(({ text }) => text)];
      case 'line':
        return [block.label, block.hint ?? ''];
      case 'lines':
        return [block.label];
      case 'table':
        return [
          ...block.columns.map(({ title }) => title),
          ...block.rows.flatMap((row) => row.flatMap((cell) => cell.map(({ text }) => text))),
        ];
      case 'checklist':
        return [
          block.caption,
          ...block.columns.map(({ title }) => title),
          ...block.items.flatMap(({ text, place }) => [text, place?.text ?? '']),
        ];
      case 'signature':
        return [block.who, ...block.fields];
      case 'cut':
        return ['линия отреза'];
    }
  });
  const foot = footLines(corpus, form, context.day).map((line) => line.map(({ text }) => text).join(''));
  return [...told, ...foot];
}

/** How many places of a form are to be filled on lines, and how many rows its tables have. */
function toFill({ blocks, copies }: Form): { lines: number; rows: number } {
  const lines = blocks.reduce((sum, block) => {
    if (block.kind === 'line') return sum + 1;
    if (block.kind === 'lines') return sum + block.count;
    return block.kind === 'signature' ? sum + block.fields.length : sum;
  }, 0);
  const rows = blocks.reduce((sum, block) => {
    if (block.kind === 'table') return sum + 1 + block.rows.length + block.empty;
    return block.kind === 'checklist' && block.columns.length > 0 ? sum + 1 + block.items.length : sum;
  }, 0);
  return { lines: lines * copies, rows: rows * copies };
}

test.each(all)('%s for Word holds every word, leads to its clauses and has room to write', async (_, form) => {
  const parts = officeParts(await formFile(corpus, form, context));
  const text = read(parts);
  for (const one of words(form)) expect(text).toContain(one);
  const document = parts.get('word/document.xml') ?? '';
  for (const { path } of footLines(corpus, form, context.day).flat()) {
    if (path === null) continue;
    const [page = '', anchor = ''] = path.split('#');
    expect(document).toContain(`w:anchor="${anchor}"`);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(`Target="${context.absolute(page)}"`);
  }
  const { lines, rows } = toFill(form);
  expect(document.split('w:leader="underscore"').length - 1).toBe(lines);
  expect(document.split('<w:tr>').length - 1).toBe(rows);
  expect(parts.get('word/footer1.xml')).toContain(context.absolute(`/forms/${form.id}/`));
  const size =
    form.orientation === 'portrait' ? /<w:pgSz w:w="1190\d" w:h="1683\d"/u : /<w:pgSz w:w="1683\d" w:h="1190\d"/u;
  expect(document).toMatch(size);
  for (const [, style = ''] of document.matchAll(/<w:[pr]Style w:val="([^"]+)"/gu)) {
    expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style}"`);
  }
});

test('the leaflet stands twice on its sheet, with a line to cut between', async () => {
  const leaflet = forms(corpus).find(({ id }) => id === 'parents-leaflet');
  if (leaflet === undefined) throw new Error('The leaflet is gone.');
  const text = read(officeParts(await formFile(corpus, leaflet, context)));
  expect(text.split('Родителям об электронном дневнике')).toHaveLength(3);
  expect(text.split('линия отреза')).toHaveLength(2);
});

test('what is cut off does not take along what the form says of itself', async () => {
  const request = forms(corpus).find(({ id }) => id === 'results-on-paper-request');
  if (request === undefined) throw new Error('The request is gone.');
  const text = read(officeParts(await formFile(corpus, request, context)));
  expect(text.indexOf('Основание.')).toBeLessThan(text.indexOf('линия отреза'));
  expect(text.indexOf('линия отреза')).toBeLessThan(text.indexOf('Расписка для родителя'));
});

test.each(all)('%s as a workbook, where it is one, has the columns and rows of its table', async (id, form) => {
  const table = formTable(corpus, form, context.day);
  expect(table !== null).toBe(['appeals-log', 'help-schedule'].includes(id));
  if (table === null) return;
  const bytes = await xlsxFile(table, context);
  const [head, ...rows] = await readSheet(Buffer.from(bytes), 1, { trim: false });
  expect(head).toEqual(table.columns.map(({ title }) => title));
  const filled = table.groups.flatMap((group) =>
    group.rows.map((row) => row.map((cell) => (cell.length === 0 ? null : cell.map(({ text }) => text).join('\n')))),
  );
  const told = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  expect(told.filter((row) => row.some((cell) => cell !== null))).toEqual(
    filled.filter((row) => row.some((cell) => cell !== null)),
  );
  const sheet = officeParts(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet.split('<row ').length - 1).toBe(filled.length + 1);
  const about = (await readSheet(Buffer.from(bytes), 2)).flat().join('\n');
  expect(about).toContain('Форма наша');
  expect(about).toContain('изложение, действие не подтверждено');
});

test('the same form is the same bytes', async () => {
  for (const [, form] of all) {
    const table = formTable(corpus, form, context.day);
    const made = async (): Promise<string[]> => [
      Buffer.from(await formFile(corpus, form, context)).toString('base64'),
      ...(table === null ? [] : [Buffer.from(await xlsxFile(table, context)).toString('base64')]),
    ];
    expect((await made()).join() === (await made()).join(), form.id).toBe(true);
  }
});
