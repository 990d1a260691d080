/** YAML with positions: the text of a front matter or a list, parsed without dates, aliases or tags. */
import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { quickYaml } from './quick-yaml.ts';
import { duplicateKeys } from './yaml-duplicate.ts';
import { reserved, type ReservedSign } from './yaml-reserved.ts';
import { stumbles } from './yaml-stumble.ts';

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

/**
 * Parses YAML and collects every stumble of the parser, aliases and tags among them.
 * @param text the YAML alone @param offset where it begins in the file
 */
export function parseYaml(lines: Lines, text: string, offset: number): { yaml: Yaml; findings: Finding[] } {
  const plain = quickYaml(text);
  if (plain !== undefined) return { yaml: { lines, offset, text, value: plain }, findings: [] };
  try {
    return parseWithPlaces(lines, text, offset);
  } catch (cause) {
    // Thousands of lists or maps in each other overflow the stack of the parser.
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'Списки и наборы вложены друг в друга слишком глубоко.';
    const finding = error('guard/nesting', placeAt(lines, offset), message, 'Уберите лишние знаки и отступы.');
    return { yaml: { lines, offset, text, value: undefined }, findings: [finding] };
  }
}

function parseWithPlaces(lines: Lines, text: string, offset: number): { yaml: Yaml; findings: Finding[] } {
  const document = parsed(text);
  const complaints = [...document.errors, ...duplicateKeys(document)];
  const findings = stumbles(text, complaints).map(({ rule, offset: at, message, hint }) =>
    error(rule, placeAt(lines, offset + at), message, hint),
  );
  visit(document, {
    Node(_, node) {
      const sign = reservedSign(node);
      if (sign === null) return;
      const { offset: at, message, hint } = reserved(text, sign, node.range?.[0] ?? 0);
      findings.push(error('frontmatter/alias', placeAt(lines, offset + at), message, hint));
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
    // Else it warns on the console, in English.
    logLevel: 'error',
    // Looked for in `duplicateKeys`.
    uniqueKeys: false,
  });
}

/** The trees of the texts that were asked for last: places are asked for one file after another, and of lists again. */
const trees = new Map<string, Document.Parsed>();
const mostTrees = 8;

function treeOf({ text }: Yaml): Document.Parsed {
  const tree = trees.get(text) ?? parsed(text);
  trees.delete(text);
  trees.set(text, tree);
  const [oldest] = trees.keys();
  if (trees.size > mostTrees && oldest !== undefined) trees.delete(oldest);
  return tree;
}

/** The sign that makes a node an alias, an anchor or a tag. The parser sets a tag only where one is written. */
function reservedSign(node: Node): ReservedSign | null {
  if (isAlias(node)) return '*';
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? null : '!';
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

/** A plain value as it is written, without quotes; null where it is no single value. */
export function writtenAt(yaml: Yaml, path: readonly PropertyKey[]): string | null {
  const node = treeOf(yaml).getIn(path, true);
  return isScalar(node) ? (node.source ?? null) : null;
}
