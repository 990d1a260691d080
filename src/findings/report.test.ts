import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { error, note, warning } from './finding.ts';
import { jsonReport, textReport } from './report.ts';

const findings = [
  warning('card/rhythm', { file: 'documents/b.mdx', line: 1, column: 1 }, 'Срок непонятен.'),
  error(
    'reference/role',
    { file: 'documents/a.mdx', line: 12, column: 13 },
    'Роли «методит» нет.',
    'Похоже на «методист».',
  ),
  note('annex/missing', { file: 'documents/b.mdx', line: 3, column: 5 }, 'Текста приложения нет.'),
];

test('the text report has a line a finding, in order of place, and sums up', () => {
  expect(textReport({ findings, files: 2, milliseconds: 7 })).toBe(
    [
      'documents/a.mdx:12:13 ошибка reference/role: роли «методит» нет. Похоже на «методист».',
      'documents/b.mdx:1:1 предупреждение card/rhythm: срок непонятен.',
      'Проверено: 2 файла за 7 мс. 1 ошибка, 1 предупреждение. 1 заметка (показать: npm run validate -- --notes).',
    ].join('\n'),
  );
});

test('below a finding stands its line with the place underlined, and why it matters, once a rule', () => {
  const [, role] = findings;
  const twice = role === undefined ? [] : [role, { ...role, line: 20 }];
  const report = textReport(
    { findings: twice, files: 1, milliseconds: 7 },
    { line: () => '> Отвечает: методит, учитель', why: () => 'иначе не узнать, чьё это дело' },
  );
  expect(report).toBe(
    [
      'documents/a.mdx:12:13 ошибка reference/role: роли «методит» нет. Похоже на «методист».',
      '    12 │ > Отвечает: методит, учитель',
      '       │             ^^^^^^^',
      '       └ Почему это важно: иначе не узнать, чьё это дело.',
      'documents/a.mdx:20:13 ошибка reference/role: роли «методит» нет. Похоже на «методист».',
      '    20 │ > Отвечает: методит, учитель',
      '       │             ^^^^^^^',
      'Проверено: 1 файл за 7 мс. 2 ошибки, 0 предупреждений.',
    ].join('\n'),
  );
});

test('notes are shown where they are asked for', () => {
  const report = textReport({ findings, files: 2, milliseconds: 7 }, { notes: true });
  expect(report).toContain('documents/b.mdx:3:5 заметка annex/missing: текста приложения нет.\n');
  expect(report).toMatch(/1 ошибка, 1 предупреждение\. 1 заметка\.$/u);
});

test('colour marks the place, the severity and the underlining', () => {
  const [, role] = findings;
  const report = textReport(
    { findings: role === undefined ? [] : [role], files: 1, milliseconds: 1 },
    { line: () => '> Отвечает: методит', paint: (part, text) => `<${part}>${text}</${part}>` },
  );
  expect(report).toContain('<place>documents/a.mdx:12:13</place> <error>ошибка</error> reference/role');
  expect(report).toContain('^^^^^^^</error>');
});

test('the JSON report has the keys of the contract', () => {
  expect(JSON.parse(jsonReport({ findings: findings.slice(0, 2), files: 2, milliseconds: 7 }))).toEqual({
    findings: [
      {
        rule: 'reference/role',
        severity: 'error',
        file: 'documents/a.mdx',
        line: 12,
        column: 13,
        message: 'Роли «методит» нет.',
        hint: 'Похоже на «методист».',
        docs: null,
      },
      {
        rule: 'card/rhythm',
        severity: 'warning',
        file: 'documents/b.mdx',
        line: 1,
        column: 1,
        message: 'Срок непонятен.',
        hint: null,
        docs: null,
      },
    ],
    files: 2,
    milliseconds: 7,
  });
});

test('clean content is said to be clean', () => {
  expect(textReport({ findings: [], files: 1, milliseconds: 3 })).toBe('Проверено: 1 файл за 3 мс. Всё в порядке.');
});

test.each([
  ['### 3.4 Извлекает данные', 1, 'После номера «3.4» нет точки.', '^'.repeat(24)],
  ['срок: [п. 9](plan.mdx#9).', 14, 'Документа «plan» нет.', `${' '.repeat(13)}^^^^`],
  ['', 1, 'Файл пуст.', '^'],
  ['\t> Срок', 4, 'Ключ.', '   ^^^^'],
])('of «%s» at %i the right part is underlined', (line, column, message, marks) => {
  expect(excerpt(line, column, message).marks).toBe(marks);
});

test.each([
  ['short', 1],
  ['short', 50],
  [`${'а'.repeat(30)}${'б'.repeat(70)}`, 31],
  [`${'а'.repeat(31)}${'б'.repeat(70)}`, 32],
  [`${'😀'.repeat(300)}слово${'😀'.repeat(300)}`, 301],
  [`${'😀'.repeat(60)}слово`, 61],
  [`\t${'а '.repeat(400)}`, 700],
  ['а '.repeat(400), 9999],
])('what is shown of a line around a place is at most 100 whole characters (%#)', (line, column) => {
  const { text, marks } = excerpt(line, column, 'Здесь «слово».');
  const signs = [...line.replaceAll('\t', ' ')];
  const shown = [...text].filter((sign) => sign !== '…');
  expect(shown.length).toBeLessThanOrEqual(100);
  expect(signs.join('')).toContain(shown.join(''));
  expect(text.isWellFormed()).toBe(true);
  const marked = signs[column - 1];
  if (marked !== undefined) expect([...text][marks.indexOf('^')]).toBe(marked);
});

test('of a line of megabytes only what is near is looked at', () => {
  const line = '<a href="/ordr/">x</a>'.repeat(100_000);
  const lasting = (act: () => unknown): number => {
    const started = performance.now();
    act();
    return performance.now() - started;
  };
  // In the time of the machine that runs it: how long it takes to part the line into its characters.
  const parted = lasting(() => Array.from({ length: 5 }, () => [...line].length)) / 5;
  const places = Array.from({ length: 200 }, (_, at) => at * 22 + 1_000_000);
  expect(lasting(() => places.map((column) => excerpt(line, column, 'Ссылка «/ordr/».')))).toBeLessThan(parted * 100);
});

test('of a long line the part around the place is shown', () => {
  const line = `${'а'.repeat(200)} ошибка ${'б'.repeat(200)}`;
  const { text, marks } = excerpt(line, 202, 'Здесь «ошибка».');
  expect([...text].length).toBe(102);
  expect(text.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('ошибка');
});
