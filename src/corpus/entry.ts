/** From a text file to a typed entry: front matter split off, parsed, checked against its schema. */
import type { z } from 'zod';
import { error, type Finding, type Place } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
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
  const start = placeAt(lines, 0);
  if (lines.text.trim() === '') {
    return {
      entry: null,
      findings: [
        error('file/empty', start, 'Файл пуст.', 'Впишите шапку между строками «---» и текст или удалите файл.'),
      ],
    };
  }
  const opened = /^---[ \t]*\n/u.exec(lines.text);
  if (opened === null) {
    return {
      entry: null,
      findings: [
        error(
          'frontmatter/missing',
          start,
          'Нет шапки.',
          'Файл начинается со строки «---», за ней «ключ: значение» и снова «---».',
        ),
      ],
    };
  }
  const body = lines.text.slice(opened[0].length);
  const closed = /^---[ \t]*(?:\n|$)/mu.exec(body);
  if (closed === null) {
    return {
      entry: null,
      findings: [
        error(
          'frontmatter/unclosed',
          start,
          'Шапка не закрыта.',
          'После последней строки шапки поставьте строку «---».',
        ),
      ],
    };
  }
  return readYaml(schema, id, lines, body.slice(0, closed.index), opened[0].length);
}

/** Reads a `.yaml` file that is one entry. */
export function readYamlFile<Schema extends z.ZodObject>(
  schema: Schema,
  id: string,
  lines: Lines,
): Outcome<z.output<Schema>> {
  return readYaml(schema, id, lines, lines.text, 0);
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
    const message = yaml.value === null ? 'В шапке ничего нет.' : 'Это не набор «ключ: значение».';
    return {
      entry: null,
      findings: [error('frontmatter/not-map', place, message, 'Запишите строки вида «title: Название».')],
    };
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
  const checked = validate(schema, yaml, rest);
  const entry = checked.value === null ? null : { id, lines, yaml, path: [], place, fields: checked.value };
  return { entry, findings: [...refused, ...checked.findings] };
}

/** Reads a `.yaml` file that is a list of entries with `id`. */
export function readList<Schema extends z.ZodObject<{ id: z.ZodType<string> }>>(
  schema: Schema,
  lines: Lines,
): { entries: Read<z.output<Schema>>[]; findings: Finding[] } {
  const { yaml, findings } = parseYaml(lines, lines.text, 0);
  if (findings.length > 0) return { entries: [], findings };
  if (!Array.isArray(yaml.value)) {
    const place = placeAt(lines, 0);
    return {
      entries: [],
      findings: [error('schema/not-list', place, 'Это не список.', 'Каждая запись начинается с «- id: …».')],
    };
  }
  const entries: Read<z.output<Schema>>[] = [];
  const seen = new Set<string>();
  for (const [index, value] of yaml.value.entries()) {
    const checked = validate(schema, yaml, value, [index]);
    findings.push(...checked.findings);
    if (checked.value === null) continue;
    const id = idOf(checked.value);
    if (seen.has(id)) {
      findings.push(
        error(
          'schema/duplicate-id',
          placeOf(yaml, [index, 'id']),
          `Запись «${id}» уже есть.`,
          'Дайте другой id или объедините записи.',
        ),
      );
      continue;
    }
    seen.add(id);
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
