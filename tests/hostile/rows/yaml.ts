/** YAML that grows when it is read, makes objects of other kinds, or names what every object has. */
import { card, cardLine, evil, harmless, lines, matter, matterLine, refused, terms, titled, type Row } from './row.ts';

const inTerms = (line: number): { file: string; line: number } => ({ file: 'terms.yaml', line });
const inTown = { file: 'organizations/town.yaml' };
const laughs = Array.from({ length: 9 }, (_, level) => {
  const own = level === 0 ? '"ха"' : `*l${level - 1}`;
  return `l${level}: &l${level} [${Array.from({ length: 9 }, () => own).join(', ')}]`;
}).join('\n');
const entry = (id: string): string => `- id: ${id}\n  term: слово\n  definition: Слово.\n  source: common\n`;

function town(from: string, to: string): Row['files'] {
  return { 'organizations/town.yaml': { from, to } };
}

/** Keys that every object of JavaScript has, or that change what an object is. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

export const yamlRows: readonly Row[] = [
  refused('a billion laughs', matter(laughs), 'frontmatter/alias', { line: matterLine }),
  refused(
    'a billion laughs in a list',
    terms(`- id: laughs\n  term: &a [1, 1]\n  definition: *a\n`),
    'frontmatter/alias',
    inTerms(7),
  ),
  refused('a list that holds itself', matter('grounds: &a [*a]'), 'frontmatter/alias', { line: matterLine }),
  refused('an alias of nothing', matter('number: *none'), 'frontmatter/alias', { line: matterLine }),
  refused('a merge', matter('<<: {number: "1"}'), 'schema/unknown-key', { line: matterLine }),
  refused('a merge of an alias', titled('title: &t Пример\n<<: *t'), 'frontmatter/alias', { line: 2 }),
  ...[
    '!!js/function "function () {}"',
    '!!python/object/apply:os.system ["id"]',
    '!!binary aGk=',
    '!!set {a, b}',
    '!<tag:x> а',
    '!evil а',
  ].map((tag) => refused(`the tag ${tag}`, matter(`number: ${tag}`), 'frontmatter/alias', { line: matterLine })),
  refused(
    'a directive of YAML 1.1',
    { 'terms.yaml': `%YAML 1.1\n---\n${entry('one').replace('слово', 'yes')}- <<: {id: two}\n` },
    'schema/unknown-key',
    inTerms(7),
  ),
  refused(
    'several documents',
    { 'terms.yaml': `${entry('journal')}---\n${entry('two')}` },
    'frontmatter/yaml',
    inTerms(5),
  ),
  refused(
    'the end of a document',
    { 'terms.yaml': `${entry('journal')}...\n${entry('two')}` },
    'frontmatter/yaml',
    inTerms(6),
  ),
  refused('10,000 keys', matter(lines((index) => `k${index}: 1`, 10_000).trimEnd()), 'schema/unknown-key', {
    line: matterLine,
  }),
  refused('10,000 equal keys', matter(lines(() => 'number: "1"', 10_000).trimEnd()), 'frontmatter/duplicate-key', {
    line: matterLine + 1,
  }),
  refused(
    '24,000 keys in long lines',
    matter(
      `annexes: {\n${lines((line) => ` ${Array.from({ length: 300 }, (_, index) => `k${line}x${index}: 1,`).join(' ')}`, 60).trimEnd()}\n  }`,
    ),
    'schema/type',
    { line: matterLine },
  ),
  refused('a very long key', matter(`${'k'.repeat(1000)}: 1`), 'schema/unknown-key', { line: matterLine }),
  refused(
    'a list of 100,000 numbers',
    matter(`grounds: [\n${lines(() => `  ${'1,'.repeat(1200)}`, 80).trimEnd()}\n  ]`),
    'schema/unquoted',
    { line: matterLine + 1 },
  ),
  refused('signs that YAML keeps, in every line', matter(lines(() => '@a').trimEnd()), 'frontmatter/yaml', {
    line: matterLine,
  }),
  refused(
    '10,000 anchors',
    matter(lines((index) => `k${index}: &a${index} v`, 10_000).trimEnd()),
    'frontmatter/alias',
    { line: matterLine },
  ),
  ...inherited.flatMap((key) => [
    refused(`${key} as a key`, matter(`${key}: {polluted: true}`), 'schema/unknown-key', { line: matterLine }),
    refused(
      `${key} as a key of a copy`,
      matter(`annexes:\n  - number: "1"\n    title: План\n    ${key}: x`),
      'schema/unknown-key',
      { line: matterLine + 3 },
    ),
    refused(
      `${key} as a key of a list's entry`,
      terms(`${entry('one')}  ${key}: x\n`),
      'schema/unknown-key',
      inTerms(10),
    ),
    refused(
      `${key} as a key of an appointment`,
      town('  - role: methodist\n', `  - role: methodist\n    ${key}: x\n`),
      'schema/unknown-key',
      { ...inTown, line: 7 },
    ),
    refused(`${key} as a value of a list`, titled(`title: Пример\nkind: ${key}`), 'frontmatter/duplicate-key', {
      line: 4,
    }),
    refused(
      `${key} as a status`,
      { 'documents/plan.mdx': { from: 'status: unverified', to: `status: ${key}` } },
      'schema/value',
      { file: 'documents/plan.mdx', line: 6 },
    ),
    refused(`${key} as a role`, card(`> Отвечает: ${key}`), 'reference/role', { line: cardLine }),
    refused(`${key} as a responsibility`, card(`> Обязанность: ${key}`), 'reference/responsibility', {
      line: cardLine,
    }),
    refused(`${key} as a kind`, card(`> Вид: ${key}`), 'card/kind', { line: cardLine }),
    refused(`${key} as a rhythm`, card(`> Срок: ${key}`), 'card/rhythm', { line: cardLine }),
    refused(`${key} as a key of a card`, card(`> ${key}: x`), 'card/unknown-key', { line: cardLine }),
  ]),
  refused('__proto__ as an id', terms(entry('__proto__')), 'schema/id', inTerms(6)),
  harmless('constructor as an id everywhere', {
    'documents/constructor.mdx': constructorDocument(),
    'roles/constructor.mdx': '---\ntitle: Строитель\nkind: user\nlevel: school\n---\n\nСтроит школу.\n',
    ...terms('- id: constructor\n  term: строительство\n  definition: Стройка.\n  source: common\n'),
  }),
  refused('an infinite number', matter('number: .inf'), 'schema/unquoted', { line: matterLine }),
  refused('a number without end', matter(`number: 1${'0'.repeat(400)}`), 'schema/unquoted', { line: matterLine }),
  refused('a list as a key', matter('? [a, b]\n: c'), 'schema/unknown-key', { line: 2 }),
  refused('an empty key', matter(': x'), 'schema/unknown-key', { line: 2 }),
  refused('nothing but blank lines', { 'terms.yaml': '\n'.repeat(19_000) }, 'file/empty', inTerms(1)),
  refused(
    'ids and blank lines',
    { 'terms.yaml': lines(() => 'id:\n\n\n', 4_000) },
    'frontmatter/duplicate-key',
    inTerms(5),
  ),
  refused(
    'an expression in a value',
    titled("title: '{globalThis.process.env.SECRET}'\nextra: x"),
    'schema/unknown-key',
    { line: 3 },
  ),
  harmless('an expression in a title', titled("title: '{globalThis.process.env.SECRET}'")),
  harmless('a tag in a title', titled('title: <script>alert(1)</script>')),
];

function constructorDocument(): string {
  const text = Object.values(
    evil(
      'Строит [строитель](../roles/constructor.mdx), см. [п. 2](order.mdx#I.2) и [стройку](../terms.yaml#constructor).',
    ),
  )[0];
  return typeof text === 'string' ? text : '';
}
