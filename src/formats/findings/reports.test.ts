import { expect, test } from 'vitest';
import { error, note, warning, type Finding } from '../../findings/finding.ts';
import type { Checked } from '../../findings/report.ts';
import type { ReportContext } from './context.ts';
import { fingerprints } from './fingerprints.ts';
import { markdownWithin } from './markdown.ts';
import { render } from './index.ts';

const context: ReportContext = {
  tool: { name: 'Пункт', address: null },
  rules: [],
  files: [],
  inRepository: (file) => `src/content/${file}`,
  line: ({ line }) => ['', 'Ведёт журнал.', '> Отвечает: зауч', '', '> Отвечает: зауч'][line] ?? null,
};

function many(count: number, make: typeof error, file = 'documents/a.mdx'): Finding[] {
  return Array.from({ length: count }, (_, at) =>
    make('reference/role', { file, line: at + 1, column: 1 }, 'Роли нет.'),
  );
}

function checked(findings: readonly Finding[]): Checked {
  return { findings, files: 1, milliseconds: 7 };
}

test('what is waived is suppressed in sarif by its mark, whatever its words, and JSON does not tell the mark', () => {
  const place = { file: 'documents/a.mdx', line: 2, column: 1 };
  const words = note('reference/role', place, 'Роли нет.', 'Разрешено до 31.01.2027: так написал человек.');
  const waived = {
    ...note('reference/role', place, 'Роли нет.'),
    waived: { until: '2027-01-31', reason: 'Так {и} надо.' },
  };
  const suppressions = (finding: Finding): string[] =>
    render('sarif', checked([finding]), context).match(/"justification": ".*"/gu) ?? [];
  expect(suppressions(words)).toEqual([]);
  expect(suppressions(waived)).toEqual(['"justification": "Разрешено до 31.01.2027: Так {{и}} надо."']);
  expect(render('json', checked([waived]), context)).not.toContain('waived');
});

test('a fingerprint stays when lines are added above, and differs for the second of equal lines', () => {
  const at = (line: number): Finding =>
    error('reference/role', { file: 'a.mdx', line, column: 13 }, 'Роли «зауч» нет.');
  const [first, second] = fingerprints([at(2), at(4)], context);
  const moved = { ...context, line: ({ line }: { line: number }) => (line >= 12 ? '  > Отвечает:  зауч' : '') };
  expect(fingerprints([at(12), at(14)], moved)).toEqual([first, second]);
  expect(second).not.toBe(first);
  expect(
    fingerprints(
      [
        { ...at(2), file: 'b.mdx' },
        { ...at(2), rule: 'card/key' },
      ],
      context,
    ),
  ).not.toContain(first);
});

test('ten errors and ten warnings are annotated; the rest is counted in one notice', () => {
  const findings = [...many(13, error), ...many(11, warning), ...many(5, note)];
  const lines = render('github', checked(findings), context).split('\n');
  expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(10);
  expect(lines.filter((line) => line.startsWith('::warning ')).length).toBe(10);
  expect(lines.at(-1)).toBe(
    '::notice title=Показаны не все замечания::Ещё 3 ошибки, 1 предупреждение. Все они — в сводке и в журнале этого шага.',
  );
  expect(lines.length).toBe(21);
});

test('what fits is annotated without a word more, and clean content is silent', () => {
  const lines = render('github', checked([...many(10, error), ...many(10, warning)]), context).split('\n');
  expect(lines.filter((line) => line.startsWith('::notice'))).toEqual([]);
  expect(render('github', checked(many(5, note)), context)).toBe('');
});

test('a summary keeps within its room, errors first, and says how many are left out', () => {
  const findings = [...many(300, note, 'a.mdx'), ...many(300, warning, 'b.mdx'), ...many(20, error, 'c.mdx')];
  const room = 8000;
  const summary = markdownWithin(checked(findings), context, room);
  const size = new TextEncoder().encode(summary).length;
  expect(size).toBeLessThanOrEqual(room);
  expect(size).toBeGreaterThan(room * 0.8);
  const rows = (word: string): number => summary.split(`**${word}.**`).length - 1;
  expect(rows('Ошибка')).toBe(20);
  expect(rows('Заметка')).toBe(0);
  expect(summary).toContain(`Не поместилось сюда: ещё ${620 - 20 - rows('Предупреждение')} замечани`);
  expect(summary).toContain('## Проверка текстов: 20 ошибок, 300 предупреждений');
});

test('where there is no room at all, only the count is said', () => {
  const summary = markdownWithin(checked(many(3, error)), context, 0);
  expect(summary).toBe('## Проверка текстов: 3 ошибки\n\nПроверено: 1 файл.\n\nНе поместилось сюда: ещё 3 замечания.');
});

test('a clean report has a case that passed for each file', () => {
  const xml = render('junit', checked([]), { ...context, files: ['terms.yaml', 'acts.yaml'] });
  expect(xml).toContain('<testsuites name="Пункт" tests="2" failures="0" errors="0">');
  expect(xml.indexOf('acts.yaml')).toBeLessThan(xml.indexOf('terms.yaml'));
});

test('equal findings of one file are cases of different names', () => {
  const xml = render('junit', checked(many(2, error)), context);
  expect(xml).toContain('<testcase name="reference/role: Роли нет."');
  expect(xml).toContain('<testcase name="reference/role: Роли нет. (2)"');
});

test('a name of a file is percent-encoded in sarif, so that nothing of it is a scheme or a fragment', () => {
  const sarif = render('sarif', checked(many(1, error, 'роль: #1 100%.mdx')), {
    ...context,
    inRepository: (file) => file,
  });
  expect(sarif).toContain('"uri": "%D1%80%D0%BE%D0%BB%D1%8C%3A%20%231%20100%25.mdx"');
});
