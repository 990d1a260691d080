/** Random files: bytes, pieces of markup, and real files with things moved about in them. The same seed gives the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Random } from '../support/random.ts';
import { attacks } from './attacks.ts';

/** A file of a batch. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const content = resolve(import.meta.dirname, '../../src/content');
const real = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:mdx|yaml)$/u.test(path))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(content, path), 'utf8') }));

/** What markup, cards and YAML are made of, and what breaks them. */
const pieces = [
  ...[
    'а',
    'й',
    'Ё',
    'a',
    'Z',
    '0',
    '1.',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '.',
    ',',
    ':',
    ': ',
    ';',
    '!',
    '?',
    '-',
    '—',
    '…',
    '№',
    '«',
    '»',
    '"',
    "'",
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '{',
    '}',
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '|',
    '| - |',
    '#',
    '\\',
    '&',
    '&amp;',
    '&#0;',
    '&zwj;',
    '=',
    '+',
    '^',
    '$',
    '%',
    '@',
  ],
  ...[
    '# ',
    '## I. ',
    '## ',
    '### 1.',
    '### 1. ',
    '#### 1.1.\n',
    '### Абзац\n',
    '### Преамбула\n',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '>',
    '---\n',
    '***\n',
    '    ',
  ],
  ...[
    '> Отвечает: ',
    '> Кому: ',
    '> Решает: ',
    '> Срок: ',
    '> Вид: ',
    '> Якорь: ',
    '> Обязанность: ',
    '> Ошибка оригинала: ',
    '> Обещано приложением: 1 — ',
    '> Изменяет: [п. 1](#1), с 01.09.2026',
    '> Важно: ',
  ],
  ...[
    'учитель',
    'методист',
    'завуч',
    'не назван',
    'помощь',
    'запись урока',
    'постоянно',
    'май–июнь',
    'до 31.02.2021',
    'условие',
    'п. 1',
    'п. 3.6 приказа № 206',
    'раздел IV',
    'пп. 1 и 2',
    'приложение № 1',
    'ст. 28',
    'Иванов И. И.',
    'а@б.рф',
    '+7 978 000-00-00',
  ],
  ...[
    '[п. 2](#1)',
    '[п. 2](order.mdx#I.2)',
    '[закон](../acts.yaml#law)',
    '[журнал](../terms.yaml#journal)',
    '![Схема](plan.png)',
    '[x](javascript:alert(1))',
    'https://example.org/',
    '<Clause to="order#I.2" />',
    '<WhomToAsk role="teacher" />',
    '<b>',
    '</b>',
    '<a b={',
    "import x from 'y'\n",
    'export const x = 1\n',
  ],
  ...[
    'title: ',
    'kind: order\n',
    'organization: town\n',
    'scope: own\n',
    'number: "1"\n',
    'adopted: 2021-06-25\n',
    'status: draft\n',
    'annexes:\n',
    '  - number: "1"\n',
    'grounds: [law]\n',
    'id: x\n',
    '- id: x\n',
    '&a',
    '*a',
    '!!str ',
    '<<: ',
    '__proto__: ',
    'constructor',
    '? ',
    '| ',
    '> \n',
    '%YAML 1.1\n',
    '...\n',
    '[',
    '{',
    '2021-02-31',
    '"10:00"',
    '~',
    'null',
    'yes',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '😀',
    'и\u0306',
    '\u{e0041}',
    '\u001b[2J',
  ],
  ...Object.values(attacks).flatMap(({ body }) => (body.length < 200 ? [body] : [])),
];

const documentHeader =
  '---\ntitle: Пример\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: section\n---\n\n### 1.\n\n';
const roleHeader = '---\ntitle: Гость\nkind: user\nlevel: school\n---\n\n';
const topicHeader = '---\ntitle: Тема\naudience: [teacher]\n---\n\n';
const guideHeader =
  '---\ntitle: Как быть\nanswer: Так.\naudience: [teacher]\nbasis: [order#I.2]\ngrounding: regulations\n---\n\n';

/** Where the files of a batch lie, and what they begin with when they are not random from the first byte. */
const places: readonly (readonly [path: (index: number) => string, header: string, count: number])[] = [
  [(index) => `documents/f${index}.mdx`, documentHeader, 76],
  [(index) => `roles/f${index}.mdx`, roleHeader, 8],
  [(index) => `topics/f${index}.mdx`, topicHeader, 4],
  [(index) => `guides/f${index}.mdx`, guideHeader, 4],
  [(index) => `organizations/f${index}.yaml`, 'name: Село\nfullName: Управление\nlevel: school\n', 4],
  [() => 'terms.yaml', '- id: journal\n  term: журнал\n  definition: Запись уроков.\n  source: common\n', 1],
  [() => 'acts.yaml', '- id: law\n  kind: закон\n  title: Об образовании\n', 1],
  [() => 'responsibilities.yaml', '- id: help\n  title: Помощь\n  group: Помощь\n', 1],
  [
    () => 'waivers.yaml',
    '- id: w\n  rule: duty/unassigned\n  place: documents/\n  reason: Так.\n  until: 2027-01-01\n',
    1,
  ],
];

/** How many files a batch has. */
export const batchSize = 100;

/** The files of one batch. */
export function batch(seed: number, index: number): Input[] {
  const random = new Random(seed * 1_000_003 + index);
  return places.flatMap(([path, header, count]) =>
    Array.from({ length: count }, (_, order) => {
      const file = path(order);
      return { path: file, bytes: bytesOf(random, header, likeOf(file)) };
    }),
  );
}

/** The real files of the same sort. */
function likeOf(path: string): readonly string[] {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const same = real.filter((one) => (folder === '' ? one.path === path : one.path.startsWith(folder)));
  return (same.length === 0 ? real : same).map(({ text }) => text);
}

function bytesOf(random: Random, header: string, like: readonly string[]): Uint8Array {
  const kind = random.below(10);
  if (kind === 0) return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
  const text = kind < 6 ? markup(random) : moved(random, like);
  const whole = random.below(4) === 0 ? text : header + text;
  const bytes = Buffer.from(whole.slice(0, 3000));
  // Now and then a byte of the text is spoiled, or the text is cut off in the middle of a letter.
  if (random.below(40) === 0 && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  return random.below(40) === 0 ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;
}

function markup(random: Random): string {
  const length = 1 + random.below(24);
  // A piece that comes again and again is what loops stumble over.
  const again = random.below(12) === 0 ? 1 + random.below(40) : 1;
  return Array.from({ length }, () => random.one(pieces))
    .join('')
    .repeat(again);
}

/** Some lines of a real file, with slips of the hand in them. */
function moved(random: Random, like: readonly string[]): string {
  const lines = random.one(like).split('\n');
  const from = random.below(lines.length);
  const part = lines.slice(from, from + 1 + random.below(25));
  for (let slips = random.below(4); slips > 0; slips--) slip(random, part);
  let text = part.join('\n');
  for (let slips = random.below(5); slips > 0; slips--) text = splice(random, text);
  return text;
}

function slip(random: Random, lines: string[]): void {
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  const [first = '', second = ''] = [lines[one], lines[other]];
  switch (random.below(4)) {
    case 0:
      lines.splice(one, 1);
      break;
    case 1:
      lines.splice(one, 0, second);
      break;
    case 2:
      lines[one] = second;
      lines[other] = first;
      break;
    default:
      lines[one] = ' '.repeat(random.below(6)) + first;
  }
}

function splice(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + (random.below(3) === 0 ? '' : random.one(pieces)) + text.slice(at + random.below(6));
}
