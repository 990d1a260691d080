/** From a text file to a typed entry: front matter split off, parsed, checked against its schema. */
import type { z } from 'zod';
import { addAll } from '../findings/add-all.ts';
import { error, type Finding, type Place } from '../findings/finding.ts';
import { lineText, placeAt, type Lines } from '../findings/lines.ts';
import { escapedInYaml } from './escaped-characters.ts';
import { validate } from '../schemas/validate.ts';
import { parseYaml, placeOf, type Yaml } from '../schemas/yaml.ts';

/** An entry as its schema gives it, with its YAML, to place what is found later. */
export interface Read<Fields> {
  readonly id: string;
  readonly lines: Lines;
  readonly yaml: Yaml;
  /** Where the entry stands in the YAML: empty for a file, its index in a list. */
  readonly path: readonly (string | number)[];
  readonly place: Place;
  readonly fields: Fields;
}

/** The outcome of reading a file: its entry, or null with the reasons. */
export interface Outcome<Fields> {
  readonly entry: Read<Fields> | null;
  readonly findings: Finding[];
}

/** Reads the front matter of an `.mdx` file. */
export function readFrontMatter<Schema extends z.ZodObject>(
  schema: Schema,
  id: string,
  lines: Lines,
): Outcome<z.output<Schema>> {
  const none = empty(lines, 'Впишите шапку между строками «---» и текст или удалите файл.');
  if (none !== null) return { entry: null, findings: [none] };
  const opened = /^---[ \t]*\n/u.exec(lines.text);
  if (opened === null) return { entry: null, findings: [unopened(lines)] };
  const body = lines.text.slice(opened[0].length);
  const closed = /^---[ \t]*(?:\n|$)/mu.exec(body);
  if (closed === null) return { entry: null, findings: [unclosed(lines, opened[0].length)] };
  return readYaml(schema, id, lines, body.slice(0, closed.index), opened[0].length);
}

/** Reads a `.yaml` file that is one entry. */
export function readYamlFile<Schema extends z.ZodObject>(
  schema: Schema,
  id: string,
  lines: Lines,
): Outcome<z.output<Schema>> {
  const none = empty(lines, 'Впишите строки «ключ: значение» или удалите файл.');
  return none === null ? readYaml(schema, id, lines, lines.text, 0) : { entry: null, findings: [none] };
}

function empty(lines: Lines, hint: string): Finding | null {
  return lines.text.trim() === '' ? error('file/empty', placeAt(lines, 0), 'Файл пуст.', hint) : null;
}

/** A line that was meant to be three hyphens: a word processor makes dashes of them. */
const almostRule = /^[ \t]*(?:-{2}|-{4,}|[-–—]*[–—][-–—]*|---)[ \t]*$/u;

function unopened(lines: Lines): Finding {
  const first = lines.text.search(/\S/u);
  const at = placeAt(lines, first);
  const text = lineText(lines, at.line);
  if (/^---[ \t]*$/u.test(text)) {
    const hint = 'Уберите пустые строки перед «---»: это первая строка файла.';
    return error('frontmatter/missing', placeAt(lines, 0), 'Шапка начинается не с первой строки.', hint);
  }
  if (almostRule.test(text)) {
    return error('frontmatter/missing', at, 'Шапка открыта не тремя дефисами.', 'Запишите в этой строке ровно «---».');
  }
  const key = /^[a-z]\w*:/iu.test(text);
  const hint = key
    ? 'Поставьте перед этой строкой строку «---».'
    : 'Файл начинается со строки «---», за ней строки «ключ: значение» и снова «---».';
  return error('frontmatter/missing', placeAt(lines, 0), key ? 'Шапка не открыта.' : 'Нет шапки.', hint);
}

/** The front matter ends where its lines end: at a blank line before the text, at a heading, at the end of the file. */
function unclosed(lines: Lines, start: number): Finding {
  const from = placeAt(lines, start).line;
  for (let line = from; line <= lines.starts.length; line++) {
    const text = lineText(lines, line);
    const place = { file: lines.file, line, column: 1 };
    if (almostRule.test(text)) {
      const hint = 'Запишите в этой строке ровно «---».';
      return error('frontmatter/unclosed', place, 'Шапка закрыта не тремя дефисами.', hint);
    }
    if (text.trim() === '' || /^(?:#{2,}|>) /u.test(text)) {
      const hint = 'Поставьте перед этой строкой строку «---».';
      return error('frontmatter/unclosed', place, 'Шапка не закрыта.', hint);
    }
  }
  const end = placeAt(lines, lines.text.length);
  return error('frontmatter/unclosed', end, 'Шапка не закрыта.', 'Поставьте после неё строку «---».');
}

function readYaml<Schema extends z.ZodObject>(
  schema: Schema,
  id: string,
  lines: Lines,
  text: string,
  offset: number,
): Outcome<z.output<Schema>> {
  const { yaml, findings } = parseYaml(lines, text, offset);
  if (findings.length > 0) return { entry: null, findings };
  const place = placeAt(lines, offset);
  if (!isMap(yaml.value)) {
    const first = Object.keys(schema.shape)[0] ?? '';
    const message = yaml.value === null ? 'Ни одного ключа здесь нет.' : 'Это не строки «ключ: значение».';
    const hint = `Запишите строки вида «${first}: Название», без дефиса впереди.`;
    return { entry: null, findings: [error('frontmatter/not-map', place, message, hint)] };
  }
  const { layout, ...rest } = yaml.value;
  const refused =
    layout === undefined
      ? []
      : [
          error(
            'guard/layout',
            placeOf(yaml, ['layout'], true),
            'Ключ «layout» подключает код и не разрешён.',
            'Уберите строку: вид страницы выбирает сайт.',
          ),
        ];
  addAll(refused, escapedInYaml(yaml));
  const checked = validate(schema, yaml, rest);
  const entry = checked.value === null ? null : { id, lines, yaml, path: [], place, fields: checked.value };
  return { entry, findings: [...refused, ...checked.findings] };
}

/** Reads a `.yaml` file that is a list of entries with `id`. */
export function readList<Schema extends z.ZodObject<{ id: z.ZodType<string> }>>(
  schema: Schema,
  lines: Lines,
): { entries: Read<z.output<Schema>>[]; findings: Finding[] } {
  const none = empty(lines, 'Впишите записи, каждая начинается с «- id: …», или удалите файл.');
  if (none !== null) return { entries: [], findings: [none] };
  const { yaml, findings } = parseYaml(lines, lines.text, 0);
  // A list whose last entry was taken out, and only remarks are left.
  if (findings.length > 0 || yaml.value === null) return { entries: [], findings };
  if (!Array.isArray(yaml.value)) {
    return {
      entries: [],
      findings: [
        error('schema/not-list', placeOf(yaml, []), 'Это не список записей.', 'Каждая запись начинается с «- id: …».'),
      ],
    };
  }
  addAll(findings, escapedInYaml(yaml));
  const entries: Read<z.output<Schema>>[] = [];
  const seen = new Map<string, number>();
  for (const [index, value] of yaml.value.entries()) {
    const checked = validate(schema, yaml, value, [index]);
    addAll(findings, checked.findings);
    if (checked.value === null) continue;
    const id = idOf(checked.value);
    const first = seen.get(id);
    if (first !== undefined) {
      findings.push(
        error(
          'schema/duplicate-id',
          placeOf(yaml, [index, 'id']),
          `Запись «${id}» уже есть в строке ${placeOf(yaml, [first]).line}.`,
          'Дайте другой id или объедините записи.',
        ),
      );
      continue;
    }
    seen.set(id, index);
    entries.push({ id, lines, yaml, path: [index], place: placeOf(yaml, [index]), fields: checked.value });
  }
  return { entries, findings };
}

function idOf(value: { readonly id?: unknown }): string {
  return typeof value.id === 'string' ? value.id : '';
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
