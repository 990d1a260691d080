/** YAML with positions: the text of a front matter or a list, parsed without dates, aliases or tags. */
import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';

/**
 * A YAML text with its value. `offset` is where it begins in its file (UTF-16 units). The tree with positions is not kept:
 * it weighs more than all else that is read of a file, and is wanted only where something is wrong.
 */
export interface Yaml {
  readonly lines: Lines;
  readonly offset: number;
  readonly text: string;
  readonly value: unknown;
}

/** What the parser complains of, by its code, in Russian. */
const messages: Record<string, readonly [message: string, hint: string]> = {
  BAD_INDENT: ['Отступы не сходятся.', 'Строки одного уровня начинаются с одного столбца; отступ — пробелы.'],
  BLOCK_AS_IMPLICIT_KEY: ['Строку нельзя прочитать.', 'Если в значении есть «: », возьмите его целиком в кавычки.'],
  DUPLICATE_KEY: ['Ключ записан дважды.', 'Оставьте одну строку.'],
  MISSING_CHAR: ['Не хватает знака.', 'Проверьте, закрыты ли кавычки и скобки.'],
  MULTILINE_IMPLICIT_KEY: ['Строку нельзя прочитать.', 'Ключ и двоеточие — на одной строке, после двоеточия пробел.'],
  TAB_AS_INDENT: ['Отступ сделан табуляцией.', 'Замените её пробелами.'],
  MULTIPLE_DOCS: ['Строка «---» посреди данных.', 'Уберите её.'],
  UNEXPECTED_TOKEN: ['Лишний знак.', 'Если он часть значения, возьмите значение в кавычки.'],
};

/**
 * Parses YAML and collects every stumble of the parser, aliases and tags among them.
 * @param text the YAML alone @param offset where it begins in the file
 */
export function parseYaml(lines: Lines, text: string, offset: number): { yaml: Yaml; findings: Finding[] } {
  const document = parsed(text);
  const findings = document.errors.map((problem) => {
    const [message, hint] = messages[problem.code] ?? [
      'Строку нельзя прочитать.',
      'Нужна запись «ключ: значение»; значения с особыми знаками — в кавычках.',
    ];
    const rule = problem.code === 'DUPLICATE_KEY' ? 'frontmatter/duplicate-key' : 'frontmatter/yaml';
    return error(rule, placeAt(lines, offset + problem.pos[0]), message, hint);
  });
  visit(document, {
    Node(_, node) {
      const refused = refusal(node);
      if (refused === null) return;
      const place = placeAt(lines, offset + (node.range?.[0] ?? 0));
      findings.push(
        error('frontmatter/alias', place, refused, 'Запишите само значение; текст с этими знаками — в кавычках.'),
      );
    },
  });
  // An alias bomb or a broken text must not be expanded.
  const value: unknown = findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  return { yaml: { lines, offset, text, value }, findings };
}

function parsed(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
}

/** The tree of the text that was asked for last: places are asked for one file after another. */
let last: { readonly text: string; readonly document: Document.Parsed } | null = null;

function treeOf({ text }: Yaml): Document.Parsed {
  if (last?.text !== text) last = { text, document: parsed(text) };
  return last.document;
}

function refusal(node: Node): string | null {
  if (isAlias(node) || node.anchor !== undefined) return 'Якоря и псевдонимы YAML (& и *) не разрешены.';
  // The parser sets a tag only where one is written.
  return node.tag === undefined ? null : 'Метки YAML (!…) не разрешены.';
}

/**
 * The place of a value, or of its key.
 * @param path keys and indexes from the root; the nearest existing ancestor counts
 */
export function placeOf(yaml: Yaml, path: readonly PropertyKey[], atKey = false): ReturnType<typeof placeAt> {
  for (let length = path.length; length >= 0; length--) {
    const steps = path.slice(0, length).map((step) => (typeof step === 'symbol' ? String(step) : step));
    const start = atKey && length === path.length ? keyOffset(yaml, steps) : valueOffset(yaml, steps);
    if (start !== null) return placeAt(yaml.lines, yaml.offset + start);
  }
  return placeAt(yaml.lines, yaml.offset);
}

function valueOffset(yaml: Yaml, steps: readonly (string | number)[]): number | null {
  const node = steps.length === 0 ? treeOf(yaml).contents : treeOf(yaml).getIn(steps, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function keyOffset(yaml: Yaml, steps: readonly (string | number)[]): number | null {
  const map = steps.length === 1 ? treeOf(yaml).contents : treeOf(yaml).getIn(steps.slice(0, -1), true);
  if (!isMap(map)) return null;
  for (const pair of map.items) {
    if (isPair(pair) && isScalar(pair.key) && pair.key.value === steps.at(-1)) return pair.key.range?.[0] ?? null;
  }
  return null;
}
