import { expect, test } from 'vitest';
import { fileOf, type FoundFile } from '../corpus/file.ts';
import { foundFiles } from '../corpus/read.ts';
import { trusted } from '../corpus/trust.ts';
import { checkContent, type CheckedContent } from '../rules/check.ts';
import { recordReferences, type RecordedReferences } from '../rules/recorded-references.ts';
import { tiny } from '../../tests/hostile/content.ts';
import { difference } from './difference.ts';
import { mendedFiles, type MendedFile } from './fix.ts';

const today = '2026-11-25';
const decoder = new TextDecoder();
const base = new Map(foundFiles(tiny).map((file) => [file.path, file]));

/** The stage with files changed; a null takes one away. */
function stage(changes: Readonly<Record<string, string | null>>): FoundFile[] {
  const files = new Map(base);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, fileOf(path, text));
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function check(found: readonly FoundFile[], recorded: RecordedReferences | null = null): CheckedContent {
  return checkContent(trusted(found), { today, recorded });
}

function mend(
  changes: Readonly<Record<string, string | null>>,
  recorded: RecordedReferences | null = null,
): MendedFile[] {
  const found = stage(changes);
  return mendedFiles(found, check(found, recorded), recorded);
}

function textOf(path: string): string {
  const file = base.get(path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return decoder.decode(file.read());
}

const teacher = textOf('roles/teacher.mdx');

test('what is in order stays', () => {
  expect(mend({})).toEqual([]);
});

test.each([
  ['a byte order mark', `\ufeff${teacher}`, 'убрана метка порядка байтов (BOM)'],
  ['line ends of Windows', teacher.replaceAll('\n', '\r\n'), 'концы строк Windows заменены обычными'],
  ['letters in two signs', teacher.replace('Ведёт', 'Веде\u0308т'), 'буквы из двух знаков («й», «ё») записаны одним'],
  ['signs nobody sees', teacher.replace('журнал', 'жур\u200bнал'), 'убраны невидимые символы'],
  ['spaces at the ends of lines', teacher.replaceAll('\n', ' \n'), 'убраны пробелы в концах строк'],
])('%s: the text is as it was, and what was done is said', (_, text, what) => {
  const [file, ...others] = mend({ 'roles/teacher.mdx': text });
  expect(others).toEqual([]);
  expect(file).toMatchObject({ path: 'roles/teacher.mdx', after: teacher, what: [what] });
});

test('a line break of Markdown and spaces inside a value stay', () => {
  const broken = teacher.replace('Ведёт журнал.', 'Ведёт журнал.  \nХранит его.');
  const valued = teacher.replace('level: school', 'level: school\nnote: |\n  строка   \n  другая');
  expect(mend({ 'roles/teacher.mdx': broken })).toEqual([]);
  expect(mend({ 'roles/teacher.mdx': valued })).toEqual([]);
});

test('the difference shows the lines that change, and not those that only end otherwise', () => {
  const [file] = mend({ 'roles/teacher.mdx': teacher.replaceAll('\n', '\r\n').replace('журнал.', 'журнал. ') });
  if (file === undefined) throw new Error('Nothing was mended.');
  expect(difference(file)).toEqual(['@ строка 6', ' ', '-Ведёт журнал. ', '+Ведёт журнал.']);
});

test('links to a renamed document are mended everywhere: links, front matter, elements', () => {
  const { corpus, basis } = check(stage({}));
  const recorded = recordReferences(corpus, basis.uses);
  const changes = { 'documents/order.mdx': null, 'documents/town-12.mdx': textOf('documents/order.mdx') };
  const mended = new Map(mend(changes, recorded).map(({ path, after }) => [path, after]));
  expect([...mended.keys()]).toEqual([
    'documents/plan.mdx',
    'guides/record-lesson.mdx',
    'organizations/town.yaml',
    'roles/methodist.mdx',
    'topics/record.mdx',
  ]);
  expect(mended.get('documents/plan.mdx')).toContain('[приказ](town-12.mdx)');
  expect(mended.get('documents/plan.mdx')).toContain('approvedBy: town-12\nannexTo: town-12\n');
  expect(mended.get('guides/record-lesson.mdx')).toContain('basis: [town-12#I.2]');
  expect(mended.get('organizations/town.yaml')).toContain('clause: town-12#I.1.1');
  expect(mended.get('roles/methodist.mdx')).toContain('(../documents/town-12.mdx#I.1.1)');
  expect(mended.get('topics/record.mdx')).toContain('<Clause to="town-12#I.2" />');
  const after = check(stage({ ...changes, ...Object.fromEntries(mended) }));
  expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a clause whose number changed is found by what it says', () => {
  const { corpus, basis } = check(stage({}));
  const recorded = recordReferences(corpus, basis.uses);
  const order = textOf('documents/order.mdx').replace('### 2.', '### 3.').replace('[п. 2](#I.2)', '[п. 2](#I.2)');
  const mended = mend({ 'documents/order.mdx': order }, recorded);
  expect(mended.find(({ path }) => path === 'topics/record.mdx')?.after).toContain('clauses: [order#I.3]');
  expect(mended.find(({ path }) => path === 'documents/order.mdx')?.after).toContain('[п. 2](#I.3)');
});

test('a renamed role is found in links and cards keep its title', () => {
  const { corpus, basis } = check(stage({}));
  const recorded = recordReferences(corpus, basis.uses);
  const mended = mend({ 'roles/teacher.mdx': null, 'roles/tutor.mdx': teacher }, recorded);
  expect(mended.map(({ path }) => path)).toEqual(['guides/record-lesson.mdx', 'topics/record.mdx']);
  expect(mended[0]?.after).toContain('audience: [tutor]');
});

test('without the lock nothing is guessed, and two that could be meant are none', () => {
  const renaming = { 'documents/order.mdx': null, 'documents/town-12.mdx': textOf('documents/order.mdx') };
  expect(mend(renaming)).toEqual([]);
  const { corpus, basis } = check(stage({}));
  const recorded = recordReferences(corpus, basis.uses);
  expect(mend({ ...renaming, 'documents/town-13.mdx': textOf('documents/order.mdx') }, recorded)).toEqual([]);
});
