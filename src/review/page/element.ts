/** Elements of a page. Everything that is text comes through here and is escaped where the tree is written. */
import type { Element, ElementContent, Properties } from 'hast';
import { visible } from '../../findings/visible.ts';

/** What stands in an element; null and false stand for nothing. */
export type Child = ElementContent | string | null | false | readonly Child[];

/** An element with its properties and children. */
export function h(tagName: string, properties: Properties = {}, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(contents) };
}

function contents(child: Child): ElementContent[] {
  if (child === null || child === false || child === '') return [];
  if (typeof child === 'string') return [{ type: 'text', value: shown(child) }];
  return 'type' in child ? [child] : child.flatMap(contents);
}

/** A text without characters that turn letters round or hide: they are shown by their code. Line ends stay. */
function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line))
    .join('\n');
}

/** Words for those who hear the page. */
export function unseen(text: string): Element {
  return h('span', { className: ['unseen'] }, text);
}
