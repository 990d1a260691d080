/** The words between the marks of markup in the prose of the content: roles, topics, guides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mdxToMdast } from 'satteri';
import { features } from '../../src/markup/parse.ts';

const content = resolve(import.meta.dirname, '../../src/content');

/** Every text node. */
export function proseTexts(): string[] {
  return ['roles', 'topics', 'guides'].flatMap((folder) =>
    files(join(content, folder)).flatMap((path) => textsOf(mdxToMdast(readFileSync(path, 'utf8'), { features }))),
  );
}

function files(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function textsOf(node: object): string[] {
  const own =
    'type' in node && node.type === 'text' && 'value' in node && typeof node.value === 'string' ? [node.value] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [
    ...own,
    ...children.flatMap((child: unknown) => (typeof child === 'object' && child !== null ? textsOf(child) : [])),
  ];
}
