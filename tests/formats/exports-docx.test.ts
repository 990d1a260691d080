/** Sheets to sign: the duties and clauses of the page, rows for those who sign, a document that Word opens. */
import { expect, test } from 'vitest';
import type { DutyItem } from '../../src/views/duty-item.ts';
import { acquaintanceFile } from '../../src/formats/docx/acquaintance.ts';
import { roleSheetFile } from '../../src/formats/docx/role-sheet.ts';
import { contents } from '../../src/views/contents.ts';
import { roleSheets } from '../../src/views/sheet/role-sheet.ts';
import { sheetDuties } from '../../src/views/sheet/sheet-lists.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';
import { context } from './exports-context.ts';
import { officeParts } from './office-parts.ts';

const corpus = corpusOfContent();
const sheets = roleSheets(corpus, context.day);

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

function withSub(items: readonly DutyItem[]): readonly DutyItem[] {
  return items.flatMap((item) => [item, ...withSub(item.items)]);
}

test.each(sheets.map((sheet) => [`${sheet.role.id} in ${sheet.organization.id}`, sheet] as const))(
  'the sheet of %s tells all duties with their clauses and has rows to sign',
  async (_, sheet) => {
    const parts = officeParts(await roleSheetFile(corpus, sheet, context));
    const text = read(parts);
    const all = sheetDuties(sheet).flatMap(({ title, items }) => {
      expect(text).toContain(title);
      return withSub(items);
    });
    expect(all.length).toBeGreaterThan(0);
    for (const { title, lines, place } of all) {
      for (const one of [title, ...lines, place.text]) expect(text).toContain(one);
      const link = (place.path ?? '').split('#');
      expect(parts.get('word/document.xml')).toContain(`w:anchor="${link[1]}"`);
      expect(parts.get('word/_rels/document.xml.rels')).toContain(`Target="${context.absolute(link[0] ?? '')}"`);
    }
    expectRows(parts);
    expect(parts.get('word/footer1.xml')).toContain(
      context.absolute(`/roles/${sheet.role.id}/${sheet.organization.id}/`),
    );
  },
);

test.each([...corpus.documents])('the sheet of %s tells requisites, state and sections', async (_, document) => {
  const parts = officeParts(await acquaintanceFile(corpus, document, context));
  const text = read(parts);
  expect(text).toContain(document.title);
  expect(text).toContain('Действие не подтверждено.');
  for (const { title } of contents(document)) expect(text).toContain(title);
  expectRows(parts);
});

/** Twenty rows of a number, and the headings that come again on every page. */
function expectRows(parts: ReadonlyMap<string, string>): void {
  const table = /<w:tbl>.*<\/w:tbl>/su.exec(parts.get('word/document.xml') ?? '')?.[0] ?? '';
  const rows = table.split('<w:tr>').slice(1);
  expect(rows).toHaveLength(21);
  expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]]);
  expect(
    rows[0]
      ?.replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  ).toBe('№ Фамилия, имя, отчество Должность Дата Подпись');
}

test('what the document of a role says', async () => {
  const sheet = sheets.find(
    ({ role, organization }) => role.id === 'school-sysadmin' && organization.id === 'zolotopolenskaya',
  );
  if (sheet === undefined) throw new Error('The sheet is gone.');
  const parts = officeParts(await roleSheetFile(corpus, sheet, context));
  expect(read(parts).replaceAll(/(?:\d+\n+)+$/gu, '')).toMatchInlineSnapshot(`
    "Лист роли · МБОУ «Золотополенская общеобразовательная школа»
    Системный администратор школы
    Кто занимает роль: системный администратор (п. 3 раздела IV)
    Обязанности
    По запросу
    • Извлекает данные из «ЭлЖур», когда их запрашивает руководитель. Какой именно руководитель, не сказано. п. 3.4 раздела IV · извлечение данных
    Срок не назван
    • Отвечает за согласованную работу пользователей школы и представителя сервиса «ЭлЖур», когда выполняются требования к работе коммуникационной сети. Цель — чтобы все участники работали без перебоев. п. 3.1 раздела IV · связь с провайдерами и сервисом
    • Отвечает за то, чтобы инструкции и технические сведения давали вовремя и в полном объёме. Они касаются порядка работы всех, кто использует «ЭлЖур» в школе. п. 3.2 раздела IV · инструкции и руководство пользователя
    • Проводит нужное обучение и консультации для тех, кто участвует в Проекте (внедрение «безбумажного документооборота», использование «ЭлЖур»). п. 3.3 раздела IV · обучение педагогов, техническая помощь
    К кому идти
    Кто отвечает за помощь
    администратор ЭлЖур школы (администратор системы): выдача доступа (п. 1 раздела II)
    член рабочей группы: методическая поддержка (п. 2.1 раздела IV)
    На чём основан лист
    Приложение 5 к приказу № 154-од от 30.04.2021 — для кого: сама школа. Изложение, действие не подтверждено
    Лист составлен по изложению документов 27.11.2026. Чего в нём нет, того документы этой роли не поручают; это может быть в приказах школы и должностной инструкции.

    Лист ознакомления
    С листом роли «системный администратор школы» (МБОУ «Золотополенская общеобразовательная школа») ознакомлены:
    №
    Фамилия, имя, отчество
    Должность
    Дата
    Подпись
    "
  `);
  expect(
    /<w:r>.*<\/w:r>/su.exec(parts.get('word/footer1.xml') ?? '')?.[0].replaceAll(/<[^>]*>/gu, ''),
  ).toMatchInlineSnapshot(
    `"https://school.example/punkt/roles/school-sysadmin/zolotopolenskaya/ · собрано 27.11.2026 · изложение, действие не подтверждено	PAGE / NUMPAGES"`,
  );
  expect(parts.get('docProps/core.xml')).toContain('<dc:language>ru-RU</dc:language>');
  expect(parts.get('word/styles.xml')).toContain('w:val="ru-RU"');
  expect(parts.get('word/document.xml')).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/u);
});

test('every style that a body names is in the file', async () => {
  for (const sheet of sheets) {
    const parts = officeParts(await roleSheetFile(corpus, sheet, context));
    const used = (parts.get('word/document.xml') ?? '').matchAll(/<w:[pr]Style w:val="([^"]+)"/gu);
    for (const [, style = ''] of used) expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style}"`);
  }
});
