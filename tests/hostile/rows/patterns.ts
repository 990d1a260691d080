/** Texts made against our own regular expressions and loops: each piece begins what a pattern looks for and never ends it. */
import {
  card,
  cardLine,
  evil,
  firstLine,
  harmless,
  lines,
  matter,
  matterLine,
  mostBytes,
  paragraphs,
  refused,
  terms,
  type Row,
} from './row.ts';

/** A file full of clauses with one card line of the longest kind each. */
function cards(value: string): Row['files'] {
  const long = value.repeat(Math.floor(4800 / value.length));
  return evil(lines((index) => `Текст.\n\n> ${long}\n\n### ${index + 2}.\n`, 60));
}

function waiver(id: string, { rule = 'duty/unassigned', place = 'topics/' } = {}): string {
  return `- { id: ${id}, rule: ${rule}, place: ${place}, reason: а, until: 2027-01-01 }`;
}

/** Pieces of prose that a pattern could go over again and again, each repeated over the whole file. */
const harmlessPieces = [
  'п. 1 и ',
  'пп. 1, ',
  'раздел ',
  'раздел IV ',
  '№ ',
  'приложение № ',
  'ст. 1 ',
  '01.01.2021 ',
  'с 1 ',
  'до ',
  'Иванов И. ',
  'И. И. ',
  'должен ',
  'отчётный период ',
  'а-',
  'а — ',
  '…',
  '. ',
  ' , ',
  'A. ',
  '« ',
  '» ',
  '"',
  "'",
  '(а ',
  ')',
  '\u00a0',
  'а\u00ad',
  '10:00–',
  '1.1.',
  '=',
  '%',
  '+7 ',
  '8 (',
  '11-22-33 ',
  'x0',
  'кг ',
];

export const patternRows: readonly Row[] = [
  refused('links that do not close', evil(paragraphs('](а ')), 'grammar/markup'),
  refused('empty links', evil(paragraphs('[](#нет)')), 'reference/anchor'),
  refused('links in brackets', evil(paragraphs('[а [x](#нет)')), 'reference/anchor'),
  refused('tags that do not close', evil(paragraphs('<А')), 'guard/syntax'),
  refused('a link and brackets in a card', card(`> Отменяет: [x](#1) ${'[а'.repeat(2000)}`), 'card/amendment', {
    line: cardLine,
  }),
  refused(
    'a link and dots in a card',
    card(`> Отменяет: [x](#1), с 01.09.2026 х${'.'.repeat(4800)}х`),
    'card/amendment',
    { line: cardLine },
  ),
  refused('a link and many dates in a card', cards('Изменяет: [x](order.mdx#I.2), с 31.02.2026 '), 'card/amendment', {
    line: cardLine,
  }),
  refused('a line of roles', card(`> Отвечает: ${'учитель, '.repeat(500)}учитель`), 'card/repeated-value', {
    line: cardLine,
  }),
  refused('lines of unknown roles', cards('Отвечает: педагог, завхоз, '), 'reference/role', { line: cardLine }),
  refused('thousands of commas', card(`> Отвечает: ${','.repeat(4800)}`), 'card/comma', { line: cardLine }),
  refused('thousands of commas in every card', cards('Отвечает: ,,,,,,,,,,,,,,,,'), 'card/comma', { line: cardLine }),
  refused('a role and blanks', cards('Отвечает: а            б '), 'reference/role', { line: cardLine }),
  refused('roles joined by words', cards('Отвечает: учитель и учитель или '), 'reference/role', { line: cardLine }),
  refused('a rhythm that begins again and again', cards('Срок: конец каждой '), 'card/rhythm', { line: cardLine }),
  refused('a rhythm of days', cards('Срок: с 1.1.21 '), 'card/rhythm', { line: cardLine }),
  refused('a rhythm of months', cards('Срок: май, июнь, '), 'card/rhythm', { line: cardLine }),
  refused('a kind of many beginnings', cards('Вид: обязанность '), 'card/kind', { line: cardLine }),
  refused('an annex of dashes', cards('Обещано приложением: 1 — '), 'reference/responsibility', { line: cardLine }),
  refused('a key without a colon', cards('Срок Срок '), 'card/no-key', { line: cardLine }),
  refused('thousands of lines in one card', evil(`Текст.\n\n${lines(() => '> Срок: постоянно', 9000)}`), 'bytes/size', {
    line: firstLine + 2,
  }),
  refused(
    'thousands of unknown keys',
    evil(lines((index) => `> Ключ${index}: а\n\nТекст.\n`, 4500)),
    'card/unknown-key',
  ),
  refused('thousands of links in one card', cards('Изменяет: [x](#1) '), 'reference/self', { line: cardLine }),
  refused('lines like cards', evil(paragraphs('Срок: ')), 'card/mark'),
  refused('headings like numbers', evil(lines((index) => `### ${'1'.repeat(40)}${index}`, 5000)), 'grammar/number-dot'),
  refused(
    '5,000 waivers',
    { 'waivers.yaml': lines((index) => waiver(`w${index}`, { place: `documents/order.mdx#x${index}` }), 3000) },
    'waiver/unused',
    { file: 'waivers.yaml', line: 1 },
  ),
  refused(
    '10,000 waivers',
    { 'waivers.yaml': lines((index) => waiver(`w${index}`), 10_000, 10 * mostBytes) },
    'bytes/size',
    { file: 'waivers.yaml', line: 1 },
  ),
  refused(
    'thousands of waivers for thousands of findings',
    {
      ...evil(lines((index) => `### ${index + 2}.\n\nТекст.\n\n> Обязанность: помощь\n`, 3000)),
      'waivers.yaml': lines((index) => waiver(`w${index}`, { place: `documents/evil.mdx#x${index}` }), 3000),
    },
    'grammar/empty-clause',
    { line: 12 },
  ),
  refused(
    'a waiver that waives itself',
    { 'waivers.yaml': `${waiver('self', { rule: 'waiver/unused', place: 'waivers.yaml' })}\n` },
    'waiver/rule',
    { file: 'waivers.yaml', line: 1 },
  ),
  refused(
    'a waiver for code',
    {
      ...evil(`import './evil.js'`),
      'waivers.yaml': `${waiver('code', { rule: 'guard/esm', place: 'documents/evil.mdx' })}\n`,
    },
    'waiver/rule',
    { file: 'waivers.yaml', line: 1 },
  ),
  refused(
    'a waiver for code does not let it in',
    {
      ...evil(`import './evil.js'`),
      'waivers.yaml': `${waiver('code', { rule: 'guard/esm', place: 'documents/evil.mdx' })}\n`,
    },
    'guard/esm',
  ),
  refused(
    'a waiver of every object',
    { 'waivers.yaml': `${waiver('constructor', { rule: 'constructor/name' })}\n` },
    'waiver/rule',
    { file: 'waivers.yaml', line: 1 },
  ),
  refused('a waiver astray', { 'waivers.yaml': `${waiver('up', { place: '../../etc/' })}\n` }, 'waiver/unused', {
    file: 'waivers.yaml',
    line: 1,
  }),
  refused(
    'a term of thousands of synonyms',
    {
      ...terms(
        `- id: many\n  term: слово\n  definition: Слово.\n  source: common\n  synonyms:\n${lines((index) => `    - слово${index}`, 9000)}`,
      ),
      ...evil('[x](#нет)'),
    },
    'reference/anchor',
  ),
  refused(
    'thousands of terms',
    {
      ...terms(
        lines((index) => `- id: t${index}\n  term: слово${index}\n  definition: Слово.\n  source: common`, 3000),
      ),
      ...evil('[x](#нет)'),
    },
    'reference/anchor',
  ),
  refused(
    'thousands of acts',
    {
      'acts.yaml': `- id: law\n  kind: закон\n  title: Об образовании\n${lines((index) => `- { id: a${index}, kind: закон, number: "${index}", title: Закон ${index} }`, 3000)}`,
      ...evil('[x](#нет)'),
    },
    'reference/anchor',
  ),
  refused(
    'thousands of names of a role',
    {
      'roles/guest.mdx': `---\ntitle: Гость\nkind: user\nlevel: school\naliases:\n${lines((index) => `  - { organization: town, name: гость ${index} }`, 3000)}---\n\nСмотрит.\n`,
      ...cards('Отвечает: гсоть 1, гсоть 2, '),
    },
    'reference/role',
    { line: cardLine },
  ),
  refused(
    'thousands of annexes',
    matter(
      `annexes:\n${lines((index) => `  - { number: "${index}", title: План, document: p${index} }`, 2500).trimEnd()}`,
    ),
    'reference/document',
    { line: matterLine + 1 },
  ),
  ...harmlessPieces.map((piece) =>
    refused(
      `prose of «${piece.replace('\u00a0', 'unbroken blanks')}»`,
      evil(`[x](#нет)\n\n${paragraphs(piece).slice(0, 140_000)}`),
      'reference/anchor',
    ),
  ),
  harmless(
    'a table of 500 rows',
    evil(`Текст.\n\n| Дело | Срок |\n| - | - |\n${lines((index) => `| Дело ${index} | в день урока |`, 500)}`),
  ),
  harmless(
    'braces in the front matter of a long order',
    matter(`annexes:\n${lines((index) => `  - { number: "${index + 1}", title: План ${index + 1} }`, 150).trimEnd()}`),
  ),
];
