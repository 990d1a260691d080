import { expect, test } from 'vitest';
import { findingsOf, today } from '../../tests/rules/stage.ts';
import { findingLine } from '../findings/report.ts';

const matter =
  '---\ntitle: О журнале\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n';
const clause = (number: number): string => `### ${number}.\n\nТему записывают.\n\n> Обязанность: запись урока\n\n`;
/** Two clauses, each with a duty that nobody is named for: lines 16 and 22. */
const body = matter + clause(1) + clause(2);

interface Waived {
  readonly rule?: string;
  readonly place?: string;
  readonly until?: string;
}

function waiver({ rule = 'duty/unassigned', place = 'documents/one.mdx', until = today }: Waived, id = 'one'): string {
  return `- id: ${id}\n  rule: ${rule}\n  place: ${place}\n  reason: Так в оригинале.\n  until: ${until}\n`;
}

/** What is said of duties and waivers, as «file:line severity rule». */
function said(waivers: string, files: Readonly<Record<string, string>> = { 'documents/one.mdx': body }): string[] {
  return findingsOf({ files: { ...files, 'waivers.yaml': waivers } })
    .filter(({ rule }) => rule === 'duty/unassigned' || rule.startsWith('waiver/'))
    .map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
}

test('a file lets every finding of the rule in it stand, as notes with the reason', () => {
  const findings = findingsOf({ files: { 'documents/one.mdx': body, 'waivers.yaml': waiver({}) } });
  const own = findings.filter(({ rule }) => rule === 'duty/unassigned');
  expect(own.map(({ severity, line }) => [severity, line])).toEqual([
    ['note', 16],
    ['note', 22],
  ]);
  expect(own[0]?.hint).toBe('Разрешено до 25.11.2026: Так в оригинале.');
  expect(own.map(({ waived }) => waived)).toEqual(Array(2).fill({ until: today, reason: 'Так в оригинале.' }));
  expect(findings.filter(({ rule }) => rule.startsWith('waiver/'))).toEqual([]);
});

test('an anchor lets the findings of one clause stand', () => {
  expect(said(waiver({ place: 'documents/one.mdx#2' }))).toEqual([
    'documents/one.mdx:16 warning duty/unassigned',
    'documents/one.mdx:22 note duty/unassigned',
  ]);
});

test('a folder lets the findings of all its files stand', () => {
  const files = { 'documents/one.mdx': body, 'documents/two.mdx': matter + clause(1) };
  expect(said(waiver({ place: 'documents/' }), files)).toEqual([
    'documents/one.mdx:16 note duty/unassigned',
    'documents/one.mdx:22 note duty/unassigned',
    'documents/two.mdx:16 note duty/unassigned',
  ]);
});

test('an id lets the findings of one entry of a list stand', () => {
  const term = (id: string): string =>
    `- id: ${id}\n  term: ${id}\n  definition: Слово.\n  source: common\n  synonyms: [дневник]\n`;
  const files = {
    'terms.yaml': term('one') + term('two'),
    'waivers.yaml': waiver({ rule: 'term/synonym', place: 'terms.yaml#two' }),
  };
  const findings = findingsOf({ files }).filter(({ rule }) => rule === 'term/synonym');
  expect(findings.map(({ line, severity }) => [line, severity])).toEqual([
    [10, 'error'],
    [15, 'note'],
  ]);
});

test('a waiver holds through its last day and no longer', () => {
  expect(said(waiver({ until: '2026-11-25' }))).not.toContain('waivers.yaml:5 error waiver/expired');
  expect(said(waiver({ until: '2026-11-24' }))).toEqual([
    'documents/one.mdx:16 warning duty/unassigned',
    'documents/one.mdx:22 warning duty/unassigned',
    'waivers.yaml:5 error waiver/expired',
  ]);
});

test('a waiver that names nothing is an error, and so is a second one of the same', () => {
  expect(said(waiver({ place: 'documents/one.mdx#preamble' }))).toContain('waivers.yaml:3 error waiver/unused');
  expect(said(waiver({ rule: 'duty/silent' }))).toContain('waivers.yaml:3 error waiver/unused');
  expect(said(waiver({}) + waiver({ place: 'documents/' }, 'two'))).toContain('waivers.yaml:8 error waiver/unused');
});

test('where the file itself has an error, nothing is said of what was waived in it', () => {
  const broken = `${body}### 3.\n\nТекст.\n\n> Вид: услвие\n`;
  const place = 'documents/one.mdx#3';
  expect(said(waiver({ place }), { 'documents/one.mdx': broken })).not.toContain('waivers.yaml:3 error waiver/unused');
});

test.each([
  ['a file that is misspelt', { place: 'documents/onne.mdx' }],
  ['an anchor that is misspelt', { place: 'documents/one.mdx#l' }],
  ['a rule that is misspelt', { rule: 'duty/unasigned' }],
  ['a rule of which nothing is known', { rule: 'нечто/иное' }],
  ['a rule that may not be waived', { rule: 'grammar/anchor-twice' }],
])('%s', (_, waived) => {
  const findings = findingsOf({ files: { 'documents/one.mdx': body, 'waivers.yaml': waiver(waived) } });
  expect(findings.filter(({ rule }) => rule.startsWith('waiver/')).map(findingLine)).toMatchSnapshot();
});
