/**
 * Sätteri reads what the writer's side (remark with gfm and mdx) reads: the same tree of every content file.
 * Whatever our tools will write goes through remark-stringify, so both must agree on what a file says.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { features } from '../../src/markup/parse.ts';

const content = resolve(import.meta.dirname, '../../src/content');
const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .sort();
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** A node as far as both parsers must agree: what it is, what it says, where it stands. */
function outline(node: unknown): unknown {
  if (!isNode(node)) return node;
  const { type, value, url, title, depth, ordered, checked, alt, name, attributes, align, position, children } = node;
  const said = { type, value, url, title, depth, ordered, checked, alt, name, attributes: named(attributes), align };
  const known = Object.fromEntries(Object.entries(said).filter(([, own]) => own !== undefined && own !== null));
  const at = isPosition(position) ? [place(position.start), place(position.end)] : null;
  const below = Array.isArray(children) ? children.map(outline) : [];
  // Whether the text of a task begins before its box or behind it, they do not agree.
  return { ...known, at, children: typeof checked === 'boolean' ? below.map(placeless) : below };
}

function placeless(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'paragraph'
    ? { ...node, at: null }
    : node;
}

/** The attributes of an element without their places: Sätteri does not tell them. */
function named(attributes: unknown): unknown {
  if (!Array.isArray(attributes)) return attributes;
  return attributes.map((one: unknown) => (isNode(one) ? [one['name'], one['value']] : one));
}

function place({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

function isNode(value: unknown): value is Record<string, unknown> & { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isPosition(
  value: unknown,
): value is Record<'start' | 'end', { readonly line: number; readonly column: number }> {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

test('there is content to compare', () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)('%s has one tree', (file) => {
  const text = readFileSync(join(content, file), 'utf8');
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, (matter) => matter.replace(/[^\n]/gu, ' '));
  expect(outline(mdxToMdast(body, { features }))).toEqual(outline(remark.parse(body)));
});
