/** CSV and XLSX of the real content hold what the graph holds, and every address of theirs leads to something. */
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { cells } from '../../src/views/cells.ts';
import { csvText } from '../../src/formats/csv/csv-text.ts';
import { xlsxFile } from '../../src/formats/xlsx/xlsx-file.ts';
import { matrixOrganizations } from '../../src/views/matrix/matrix-organizations.ts';
import { annexesTable } from '../../src/views/tables/annexes-table.ts';
import { cellsTable, organizationCellsTable } from '../../src/views/tables/cells-table.ts';
import { crossTable } from '../../src/views/tables/cross-table.ts';
import { organizationTable } from '../../src/views/tables/organization-table.ts';
import { roleSheets } from '../../src/views/sheet/role-sheet.ts';
import { registerTable } from '../../src/views/tables/register-table.ts';
import { sheetTable } from '../../src/views/tables/sheet-table.ts';
import type { Table } from '../../src/views/tables/table.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';
import { csvRows } from './csv-rows.ts';
import { context } from './exports-context.ts';
import { officeParts } from './office-parts.ts';

const corpus = corpusOfContent();
const { day } = context;
const organizations = matrixOrganizations(corpus);
const tables: Readonly<Record<string, Table>> = {
  cross: crossTable(corpus, day),
  cells: cellsTable(corpus, day),
  register: registerTable(corpus, day),
  annexes: annexesTable(corpus, day),
  ...Object.fromEntries(
    roleSheets(corpus, day)
      .filter(({ role }) => role.id === 'principal' || role.id === 'rollout-lead')
      .map((sheet) => [`${sheet.role.id} in ${sheet.organization.id}`, sheetTable(sheet)]),
  ),
  ...Object.fromEntries(organizations.map((one) => [one.id, organizationTable(corpus, one, day)])),
};
const named = Object.entries(tables);

/** The cells of a table as text: what every format must say. */
function texts({ groups }: Table): string[][] {
  return groups.flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('; '))));
}

/** The rows of a CSV between its headings and what it says of itself. */
function csvBody(table: Table): string[][] {
  const rows = csvRows(csvText(table, context).slice(1));
  return rows.slice(
    1,
    rows.findIndex((row) => row.every((field) => field === '')),
  );
}

async function sheetOf(table: Table, sheet: number): Promise<string[][]> {
  const rows = await readSheet(Buffer.from(await xlsxFile(table, context)), sheet, { trim: false });
  return rows.map((row) => row.map((cell) => String(cell ?? '')));
}

test.each(named)('%s: CSV says the cells of the table', (_, table) => {
  const from = table.groupedBy === null ? 0 : 1;
  const body = csvBody(table).map((row) => row.slice(from, from + table.columns.length));
  expect(body).toEqual(texts(table));
  expect(body.length).toBeGreaterThan(1);
});

test.each(named)('%s: XLSX says the cells of the table, groups as bands', async (_, table) => {
  const [head, ...rows] = await sheetOf(table, 1);
  expect(head).toEqual(table.columns.map(({ title }) => title));
  const bands = new Set(table.groups.flatMap(({ title }) => title ?? []));
  const body = rows.filter(([first = '', second = '']) => !(bands.has(first) && second === ''));
  expect(body.map((row) => row.map((cell) => cell.replaceAll('\n', '; ')))).toEqual(texts(table));
  expect(rows.length - body.length).toBe(bands.size);
});

test('the list of cells is the matrix: every cell a row, with its clause', () => {
  const words = {
    responsible: 'отвечает',
    approves: 'решает',
    participates: 'участвует',
    informed: 'извещается',
    condition: 'условие',
    unassigned: 'исполнитель не назван',
    annex: 'приложение без текста',
  };
  const wanted = cells(corpus).map(({ organization, responsibility, role, mode, clause }) =>
    [
      corpus.organizations.get(organization)?.name,
      corpus.responsibilities.get(responsibility)?.title,
      (role === null ? '' : corpus.roles.get(role)?.title)?.toLowerCase(),
      words[mode],
      context.absolute(`/documents/${clause.split('#')[0]}/#${clause.split('#')[1]}`),
    ].join(' | '),
  );
  const told = csvBody(cellsTable(corpus, day)).map((row) =>
    [row[0], row[2], row[3]?.toLowerCase(), row[5], row[10]].join(' | '),
  );
  expect(told.toSorted()).toEqual(wanted.toSorted());
  expect(told.length).toBeGreaterThan(150);
});

test.each(organizations.map((one) => [one.id, one] as const))(
  'the matrix of %s and its list name each clause as often',
  (id, organization) => {
    const places = (table: Table): string[] =>
      table.groups
        .flatMap(({ rows }) => rows.flatMap((row) => row.flat()))
        .flatMap(({ path }) => (path?.includes('#') === true ? [path] : []))
        .toSorted();
    expect(places(organizationTable(corpus, organization, day))).toEqual(
      places(organizationCellsTable(corpus, organization, day)),
    );
    expect(places(organizationTable(corpus, organization, day)).length).toBe(
      cells(corpus).filter((cell) => cell.organization === id).length,
    );
  },
);

test('the register has every document, the ledger every promised annex', () => {
  const documents = [...corpus.documents.values()];
  const register = csvBody(registerTable(corpus, day));
  expect(register.map((row) => row.at(-1)).toSorted()).toEqual(
    documents.map(({ id }) => context.absolute(`/documents/${id}/`)).toSorted(),
  );
  expect(register.find(([title]) => title === corpus.documents.get('saki-206-2')?.title)).toMatchInlineSnapshot(`
    [
      "Положение о рабочей группе",
      "положение",
      "",
      "25.06.2021",
      "Сакский район",
      "издатель и подведомственные школы",
      "действие не подтверждено",
      "изложение",
      "Приказ № 206 от 25.06.2021, приложение 2",
      "35",
      "https://school.example/punkt/documents/saki-206-2/",
    ]
  `);
  const ledger = csvBody(annexesTable(corpus, day));
  expect(ledger).toHaveLength(documents.flatMap(({ annexes }) => annexes).length);
  expect(ledger.find((row) => row.includes('Приложение 8'))).toMatchInlineSnapshot(`
    [
      "Приказ № 271 от 27.08.2021",
      "Красномакская школа",
      "Приложение 8",
      "Регламент технической и методической помощи тем, кто работает в АИС «ЭлЖур» с электронными журналами для учёта учебной деятельности",
      "текст отсутствует",
      "методическая поддержка, техническая помощь",
      "п. 2.8",
      "https://school.example/punkt/documents/krasnomakskaya-271/",
    ]
  `);
});

test('CSV opens right in Russian Excel, and says behind the table what it is', () => {
  const text = csvText(tables['saki'] ?? crossTable(corpus, day), context);
  expect(text.startsWith('\uFEFFГруппа;Обязанность;')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(text.slice(text.indexOf('\r\n;;'))).toMatchInlineSnapshot(`
    "
    ;;;;;;;;;;;;
    Что это;Кто за что отвечает: Сакский район. Сайт «Пункт».;;;;;;;;;;;
    Страница;https://school.example/punkt/matrix/saki/;;;;;;;;;;;
    Собрано;27.11.2026;;;;;;;;;;;
    Состояние;Изложение, действие не подтверждено. Для официальных бумаг нужен оригинал документа.;;;;;;;;;;;
    Как читать;О — отвечает: делает это или отвечает, чтобы было сделано.;;;;;;;;;;;
    ;Р — решает: утверждает, принимает решение.;;;;;;;;;;;
    ;У — участвует: делает вместе с тем, кто отвечает.;;;;;;;;;;;
    ;И — извещается: получает сведения.;;;;;;;;;;;
    ;«исполнитель не назван» — документ велит это делать и не говорит кому.;;;;;;;;;;;
    ;«условие» — документ ставит это условием, исполнителя нет.;;;;;;;;;;;
    ;«приложение без текста» — об этом обещано приложение, текста которого в базе нет.;;;;;;;;;;;
    ;Чего документы не называют, о том они молчат: это не значит, что никто этого не делает.;;;;;;;;;;;
    ;Ссылки на все пункты — в файле XLSX, на листе «По пунктам».;;;;;;;;;;;
    "
  `);
});

test.each(named)('%s: no cell of the real content needs a guard', (_, table) => {
  expect(
    csvRows(csvText(table, context).slice(1))
      .flat()
      .filter((field) => field.startsWith("'")),
  ).toEqual([]);
});

test('a workbook stays in sight, filters, prints on A4 across and leads to the clauses', async () => {
  const matrix = officeParts(await xlsxFile(tables['saki'] ?? crossTable(corpus, day), context));
  const sheet = matrix.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(/<oddHeader>.*<\/oddFooter>/u.exec(sheet)?.[0]).toMatchInlineSnapshot(
    `"<oddHeader>&#x26;L&#x26;8 Кто за что отвечает: Сакский район · О отвечает · Р решает · У участвует · И извещается</oddHeader><oddFooter>&#x26;L&#x26;8 https://school.example/punkt/matrix/saki/ · собрано 27.11.2026 · изложение, действие не подтверждено&#x26;R&#x26;P / &#x26;N</oddFooter>"`,
  );
  expect(matrix.get('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Кто за что отвечает'!$A:$A,'Кто за что отвечает'!$1:$1<`,
  );
  expect(sheet).toContain('<hyperlink ref="B3" r:id="rIdLink1" location="3.1"/>');
  expect(matrix.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://school.example/punkt/documents/saki-206-2/" TargetMode="External"',
  );
  expect(matrix.get('docProps/core.xml')).toContain('<dc:language>ru-RU</dc:language>');
  const list = officeParts(await xlsxFile(cellsTable(corpus, day), context)).get('xl/worksheets/sheet1.xml') ?? '';
  const links = [...list.matchAll(/<hyperlink ref="G\d+"/gu)];
  expect(links).toHaveLength(cells(corpus).length);
  expect(list).toMatch(/<autoFilter ref="A1:J\d+"/u);
});

test('the elements of a sheet stand in the order that Excel asks for', async () => {
  const order = [
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
  ];
  for (const table of [tables['cells'], tables['saki']]) {
    if (table === undefined) throw new Error('A table is gone.');
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = officeParts(await xlsxFile(table, context)).get(`xl/worksheets/${sheet}.xml`) ?? '';
      const found = order.filter((name) => xml.includes(`<${name}`));
      expect(found).toEqual(found.toSorted((a, b) => xml.indexOf(`<${a}`) - xml.indexOf(`<${b}`)));
      expect(found.length).toBeGreaterThan(6);
    }
  }
});

test('the last sheet says what the file is', async () => {
  expect((await sheetOf(registerTable(corpus, day), 2)).map((row) => row.join(': '))).toMatchInlineSnapshot(`
    [
      "Что это: Реестр документов. Сайт «Пункт».",
      "Страница: https://school.example/punkt/documents/",
      "Собрано: 27.11.2026",
      "Состояние: Изложение, действие не подтверждено. Для официальных бумаг нужен оригинал документа.",
      "Как читать: Номера и даты нет, где их нет в самом документе.",
    ]
  `);
});
