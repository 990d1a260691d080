/** What the text of a clause is beside its words: where its links lead outside, and how it is set. */
import type { Nodes } from 'mdast';
import { readTarget } from '../corpus/target.ts';
import type { Clause } from '../corpus/types.ts';

/** Addresses outside the base that the text links to. */
export function outsideLinks({ title, body }: Clause): readonly string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' && readTarget(node.url) === null) found.push(node.url);
    if (node.type === 'image') found.push(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of [...title, ...body]) visit(node);
  return found;
}

/** The shape of the text: paragraphs, tables, what is set bold; words and links aside. */
export function shapeOf({ title, body }: Clause): string {
  return `${title.map(shape).join('')}|${body.map(shape).join(' ')}`;
}

function shape(node: Nodes): string {
  if (node.type === 'text') return '';
  const inside = 'children' in node ? node.children.map(shape).join('') : '';
  if (node.type === 'link') return inside;
  const words = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' ? said(node) : '';
  return `${node.type}(${words}${inside})`;
}

function said(node: Nodes): string {
  if ('children' in node) return node.children.map(said).join('');
  return 'value' in node ? node.value : '';
}
