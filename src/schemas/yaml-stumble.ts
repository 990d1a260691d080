/**
 * What YAML stumbles over, told to people: the parser names the place where it could not go on, and that is often lines
 * below the slip. So the slip is looked for line by line first.
 */
import type { RuleId } from '../findings/finding.ts';

/** A place that cannot be read, and what to say of it. */
export interface Stumble {
  readonly rule: RuleId;
  /** In the text of the YAML, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What the parser says of a place it could not read. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A line of the text. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** Behind these the parser goes on as if nothing had been: what it says further on is true. */
const local = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);
/** A key and the first sign of its value, also behind the hyphen of a list. */
const opening = /^[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+)?(?=(["'[{]))/u;
/** Of a longer value a hint does not repeat all. */
const longest = 60;
const quotesHint = 'Возьмите всё значение в кавычки, а внутри пишите «ёлочки».';
const noKey = {
  message: 'В строке нет ключа с двоеточием.',
  hint: 'Нужна запись «ключ: значение»; длинное значение пишут одной строкой.',
};
const indentHint = 'Строки одного уровня начинаются с одного столбца; отступ — пробелы.';

/** Of a text that is spoiled as a whole no more places are told: each takes a look at every line. */
const most = 20;

/** Words the complaints of the parser, at most one a line, the first of them. */
export function stumbles(text: string, complaints: readonly Complaint[]): Stumble[] {
  const sorted = complaints.map((one) => atKey(text, one)).sort((a, b) => a.pos[0] - b.pos[0]);
  const found: Stumble[] = [];
  const told = new Set<number>();
  for (const complaint of sorted) {
    if (found.length === most) break;
    const line = lineAt(text, complaint.pos[0]);
    if (told.has(line.start)) continue;
    told.add(line.start);
    if (complaint.code === 'DUPLICATE_KEY') {
      found.push(duplicate(text, line, complaint.pos));
      continue;
    }
    const slip =
      unclosed(text, complaint) ?? keyless(text, complaint) ?? indented(text, complaint) ?? inLine(line, complaint);
    found.push({ rule: 'frontmatter/yaml', ...slip });
    if (!local.has(complaint.code)) break;
  }
  return found;
}

type Slip = Omit<Stumble, 'rule'>;

/** Where the key before has no value the parser names the end of that line for a key that is there twice. */
function atKey(text: string, complaint: Complaint): Complaint {
  const [from, to] = complaint.pos;
  if (complaint.code !== 'DUPLICATE_KEY') return complaint;
  const blank = /^(?:[ \t]*(?:#[^\n]*)?\n)+[ \t]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return { ...complaint, pos: [from + blank, to + blank] };
}

function duplicate(text: string, line: Line, [from, to]: Complaint['pos']): Stumble {
  const key = /^[^\s:]+/u.exec(text.slice(from, to + 60))?.[0] ?? '';
  const column = from - line.start;
  const above = text.slice(0, line.start).split('\n');
  const first = above.findLastIndex(
    (one) => one.slice(column).startsWith(`${key}:`) && /^[ \t-]*$/u.test(one.slice(0, column)),
  );
  const where =
    first === -1
      ? ''
      : `: первый раз — ${above.length - 1 - first === 1 ? 'строкой' : `${above.length - 1 - first} строками`} выше`;
  return {
    rule: 'frontmatter/duplicate-key',
    offset: from,
    message: `Ключ «${key}» записан дважды${where}.`,
    hint: 'Оставьте одну строку.',
  };
}

/** A quote or bracket that is not closed in its line: of the lines above the complaint, the first with one. */
function unclosed(text: string, { message, pos }: Complaint): Slip | null {
  const brackets = /\bFlow\b/u.test(message);
  for (const line of lines(text, pos[0])) {
    const before = opening.exec(line.text);
    const sign = before?.[1];
    if (before === null || sign === undefined) continue;
    const value = line.text.slice(before[0].length);
    const offset = line.start + before[0].length;
    if (sign === '"' || sign === "'") {
      const closed = sign === '"' ? /^"(?:[^"\\]|\\.)*"/u : /^'(?:[^']|'')*'/u;
      if (closed.test(value)) continue;
      return { offset, message: 'Кавычка открыта и не закрыта.', hint: 'Поставьте такую же кавычку в конце значения.' };
    }
    const close = sign === '[' ? ']' : '}';
    if (brackets && !value.includes(close)) {
      const hint = `Поставьте «${close}» в конце значения.`;
      return { offset, message: `Скобка «${sign}» открыта и не закрыта.`, hint };
    }
  }
  return null;
}

/** The line above a comment that is read as a text because it has no key: only the line below the comment is complained of. */
function keyless(text: string, { code, pos }: Complaint): Slip | null {
  const line = lineAt(text, pos[0]);
  if (code !== 'UNEXPECTED_TOKEN' || pos[0] !== line.start) return null;
  const above = [...lines(text, pos[0] - 1)].filter((one) => !/^\s*(?:#.*)?$/u.test(one.text));
  const only = above.length === 1 ? above[0] : undefined;
  if (only === undefined || /^\s|:\s|:$/u.test(only.text)) return null;
  return glued(only) ?? { offset: only.start, ...noKey };
}

/** A line that begins with spaces it should not have. */
function indented(text: string, { code, pos }: Complaint): Slip | null {
  const begun = lineAt(text, pos[0]);
  const own = [...lines(text, pos[0])].find((line) => !/^\s*(?:#.*)?$/u.test(line.text));
  const first = /^ +(?=\S)/u.exec(own?.text ?? '')?.[0].length;
  if (own !== undefined && first !== undefined && code === 'UNEXPECTED_TOKEN' && !begun.text.startsWith(' ')) {
    return { offset: own.start + first, message: 'Перед первой строкой лишние пробелы.', hint: indentHint };
  }
  let before: { indent: number; full: boolean } | null = null;
  for (const line of lines(text, text.length)) {
    const [, lead, value = ''] = /^([ ]*(?:- )*)[\w-]+:(.*)$/u.exec(line.text) ?? [];
    if (lead === undefined) continue;
    if (line.start >= begun.start && before?.full === true && lead.length > before.indent) {
      const offset = line.start + lead.length;
      return { offset, message: 'Перед строкой лишние пробелы.', hint: indentHint };
    }
    if (line.start > pos[1]) return null;
    before = { indent: lead.length, full: !/^\s*(?:[|>].*|#.*)?$/u.test(value) };
  }
  return null;
}

/** What is wrong with the line that the parser complains of. */
function inLine(line: Line, complaint: Complaint): Slip {
  return glued(line) ?? atSign(line, complaint);
}

/** A key or a hyphen with no space behind it. */
function glued({ text, start }: Line): Slip | null {
  const [, lead = '', key = '', value = ''] = /^([ \t]*(?:- )*)([A-Za-zА-Яа-яёЁ]\w*):(?!\/\/)(\S.*)$/u.exec(text) ?? [];
  if (key !== '') {
    const hint = `Запишите: «${key}: ${value.slice(0, longest)}».`;
    return { offset: start + lead.length, message: `После «${key}:» нет пробела.`, hint };
  }
  const hyphen = /^([ \t]*)-(?=[A-Za-z])/u.exec(text);
  if (hyphen === null) return null;
  const hint = `Запишите: «- ${text.slice(hyphen[0].length).slice(0, longest)}».`;
  return { offset: start + (hyphen[1]?.length ?? 0), message: 'После дефиса нет пробела.', hint };
}

function atSign(line: Line, { code, pos }: Complaint): Slip {
  const [offset] = pos;
  const before = line.text.slice(0, offset - line.start).trimEnd();
  const value = line.text.slice(offset - line.start).trimEnd();
  const say = (message: string, hint: string): Slip => ({ offset, message, hint });
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return say('В значении есть двоеточие с пробелом, и проверка приняла его за ещё один ключ.', quoted(value));
    case 'BAD_SCALAR_START':
      return say(`Значение начинается со знака «${value.charAt(0)}», а он здесь служебный.`, quoted(value));
    case 'BAD_DQ_ESCAPE':
      return say(
        'Внутри двойных кавычек стоит «\\», а он здесь служебный.',
        'Уберите его или напишите дважды: «\\\\».',
      );
    case 'UNEXPECTED_TOKEN':
      return unexpected(say, before, value);
    case 'TAB_AS_INDENT':
      return say('Отступ сделан табуляцией.', 'Замените её пробелами.');
    case 'MULTIPLE_DOCS':
      return say('Строка «---» посреди данных.', 'Уберите её.');
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return line.text.includes(':') ? say('Отступы не сходятся.', indentHint) : say(noKey.message, noKey.hint);
    default:
      return say('Строку нельзя прочитать.', 'Нужна запись «ключ: значение»; значения с особыми знаками — в кавычках.');
  }
}

function unexpected(say: (message: string, hint: string) => Slip, before: string, value: string): Slip {
  if (/["']$/u.test(before)) return say('За закрытой кавычкой стоит ещё текст.', quotesHint);
  const sign = /[>|]$/u.exec(before)?.[0];
  return sign === undefined
    ? say(`Лишний знак «${value.charAt(0)}».`, 'Уберите его; если он часть значения, возьмите значение в кавычки.')
    : say(`Значение начинается со знака «${sign}», а он здесь служебный.`, quotesHint);
}

/** How to write a value with signs that are not read as text. */
function quoted(value: string): string {
  return /["'\\]/u.test(value) || value.length > longest ? quotesHint : `Возьмите значение в кавычки: "${value}".`;
}

/** The lines from the first to the one an offset stands in. */
function* lines(text: string, last: number): Iterable<Line> {
  for (let start = 0; start <= Math.min(last, text.length);) {
    const line = lineAt(text, start);
    yield line;
    start = line.start + line.text.length + 1;
  }
}

function lineAt(text: string, offset: number): Line {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? undefined : end) };
}
