import { expect, test } from 'vitest';
import { error, warning } from './finding.ts';
import { jsonReport, textReport } from './report.ts';

const findings = [
  warning('grammar/rhythm', { file: 'documents/b.mdx', line: 1, column: 1 }, 'Срок непонятен.'),
  error(
    'reference/role',
    { file: 'documents/a.mdx', line: 12, column: 5 },
    'Роли «методит» нет.',
    'Похоже на «методист».',
  ),
];

test('the text report has a line a finding, in order of place, and sums up', () => {
  expect(textReport({ findings, files: 2, milliseconds: 7 })).toBe(
    [
      'documents/a.mdx:12:5 ошибка reference/role: Роли «методит» нет. Похоже на «методист».',
      'documents/b.mdx:1:1 предупреждение grammar/rhythm: Срок непонятен.',
      'Проверено: 2 файла за 7 мс. 1 ошибка, 1 предупреждение.',
    ].join('\n'),
  );
});

test('the JSON report has the keys of the contract', () => {
  expect(JSON.parse(jsonReport({ findings, files: 2, milliseconds: 7 }))).toEqual({
    findings: [
      {
        rule: 'reference/role',
        severity: 'error',
        file: 'documents/a.mdx',
        line: 12,
        column: 5,
        message: 'Роли «методит» нет.',
        hint: 'Похоже на «методист».',
        docs: null,
      },
      {
        rule: 'grammar/rhythm',
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
