/** The tree Sätteri returns: standard mdast with the MDX nodes, offsets in UTF-16 units. */
import type { Nodes, Root } from 'mdast';
import type {
  MdxjsEsm,
  MdxFlowExpression,
  MdxTextExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx';

export type { Root } from 'mdast';
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type MdxExpression = MdxFlowExpression | MdxTextExpression;
export type Node = Nodes | MdxjsEsm | MdxExpression | MdxElement;

/** Where a node begins and ends in its text, as offsets in UTF-16 units. */
export function range(node: Node): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The children of a node, none for a leaf. */
export function children(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** Calls `visit` for the node and everything below it, in the order of the text. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** Whether a value is the root of a tree. */
export function isRoot(node: { readonly type: string }): node is Root {
  return node.type === 'root';
}

/** The plain text of nodes: words and code without markup; line ends inside become spaces. */
export function plainText(nodes: readonly Node[]): string {
  const text = nodes.map(plain).join('');
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}

function plain(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  const separator = node.type === 'tableRow' ? ' | ' : node.type === 'table' ? ' ; ' : '';
  return children(node).map(plain).join(separator);
}
