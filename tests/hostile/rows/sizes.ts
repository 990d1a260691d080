/** Files, lines and paragraphs that are too long, and those just short of that. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import {
  card,
  cardLine,
  evil,
  filled,
  firstLine,
  lines,
  matter,
  paragraphs,
  refused,
  room,
  titled,
  type Row,
} from './row.ts';

/** Signs of which a whole file of the largest size is made, in one line. */
const signs = [
  'а',
  '*',
  '_',
  '~',
  '[',
  ']',
  '(',
  '`',
  '|',
  '>',
  '- ',
  '1. ',
  '#',
  '&amp;',
  '<a',
  '<',
  '{',
  '}',
  '\\',
  '!',
  '"',
  ' ',
  '\t',
  '😀',
  '«',
];

export const sizeRows: readonly Row[] = [
  ...signs.map((sign) =>
    refused(`one line of «${{ ' ': 'blanks', '\t': 'tabs' }[sign] ?? sign}»`, evil(filled(sign, room)), 'bytes/size'),
  ),
  refused('a byte more than is read', { 'documents/evil.mdx': 'а'.repeat(150 * 1024) + 'a' }, 'bytes/size', {
    line: 1,
  }),
  refused('a gigabyte', { 'documents/evil.mdx': '' }, 'bytes/size', { line: 1, prepare: sparse }),
  refused('100,000 headings', { 'documents/evil.mdx': '### 1.\n'.repeat(100_000) }, 'bytes/size', { line: 1 }),
  refused('as many headings as the room holds', evil(filled('# a\n', room)), 'bytes/size', { line: 20_001 }),
  refused('as many lines as the room holds', evil('\n'.repeat(room)), 'bytes/size', { line: 20_001 }),
  refused('a list of 50,000 entries', evil(filled('- а\n', 250_000)), 'bytes/size', { line: 20_001 }),
  refused('a title of 100 KB', titled(`title: ${'а'.repeat(50_000)}`), 'bytes/size', { line: 2 }),
  refused('a rhythm of 100 KB', card(`> Срок: ${'а'.repeat(50_000)}`), 'bytes/size', { line: cardLine }),
  refused('an anchor of 100 KB', card(`> Якорь: ${'a'.repeat(100_000)}`), 'bytes/size', { line: cardLine }),
  refused('an address of 100 KB', evil(`[x](https://example.org/${'a'.repeat(100_000)})`), 'bytes/size'),
  refused('a paragraph of 300 KB', evil(filled(`${'слово '.repeat(100)}\n`, room)), 'bytes/size'),
  refused('a paragraph of 300 KB in a quote', evil(filled(`> ${'слово '.repeat(100)}\n`, room)), 'bytes/size'),
  refused(
    'front matter of 200 KB',
    matter(lines((index) => `key${index}: слово`, 8_000).trimEnd()),
    'schema/unknown-key',
    { line: 10 },
  ),
  refused(
    'front matter of 200 KB in one list',
    matter(`grounds:\n${lines((index) => `  - act-${index}`, 10_000).trimEnd()}`),
    'reference/act',
    { line: 11 },
  ),
  refused(
    'a title of 4,900 signs',
    {
      'roles/guest.mdx': `---\ntitle: ${'а'.repeat(2400)},${'б'.repeat(2400)}\nkind: user\nlevel: school\n---\n\nТекст.\n`,
    },
    'schema/comma',
    { file: 'roles/guest.mdx', line: 2 },
  ),
  refused('a rhythm of 4,900 signs', card(`> Срок: ${'кон '.repeat(1200)}`), 'card/rhythm', { line: cardLine }),
  refused('a kind of 4,900 signs', card(`> Вид: ${'обяз '.repeat(950)}`), 'card/kind', { line: cardLine }),
  refused('an anchor of 4,900 signs', card(`> Якорь: ${'a.'.repeat(2400)}`), 'card/anchor', { line: cardLine }),
  refused('a number of 2,000 parts', { 'documents/evil.mdx': evilNumber() }, 'grammar/heading-jump', { line: 16 }),
  refused('20,000 items', evil(`Текст.\n\n${lines(() => '- а', 19_900)}- [x](#нет)`), 'reference/anchor', {
    line: firstLine + 2 + 19_900,
  }),
  refused('9,000 empty items', evil(`Текст.\n\n${lines(() => '-\n', 9_000)}`), 'grammar/empty-clause', {
    line: firstLine + 2,
  }),
  refused('19,900 clauses of one number', evil(lines(() => '### 1.')), 'grammar/number-twice'),
  refused('19,900 sections of one number', evil(lines(() => '## I.')), 'grammar/section-twice', {
    line: firstLine + 1,
  }),
  refused('19,900 titles', evil(lines(() => '# а')), 'grammar/title-heading'),
  refused('19,900 paragraphs without numbers', evil(lines(() => '### Абзац')), 'grammar/empty-clause'),
  refused('9,900 imports', evil(lines(() => 'import a\n', 9_900)), 'guard/esm'),
  refused('a table of 19,900 rows', evil(`| а |\n| - |\n${lines(() => '| [x](#нет) |', 19_800)}`), 'reference/anchor', {
    line: firstLine + 2,
  }),
  refused('a document of strong marks', evil(paragraphs('**a ')), 'grammar/markup'),
  refused('a document of marks without letters', evil(paragraphs('`')), 'grammar/block'),
];

function sparse(directory: string): void {
  truncateSync(join(directory, 'documents/evil.mdx'), 2 ** 30);
}

function evilNumber(): string {
  const head = Object.values(evil('Текст.'))[0];
  return `${typeof head === 'string' ? head : ''}\n### ${'1.'.repeat(2000)}\n\nТекст.\n`;
}
