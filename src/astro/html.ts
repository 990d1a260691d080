/** Content of the graph as HTML. Only what the guard let pass comes here; raw HTML has no way in. */
import type { Element, ElementContent, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, Image, Link, PhrasingContent, Text } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { readTarget } from '../corpus/target.ts';
import { addressOf } from '../views/address.ts';
import { unbroken } from '../views/unbroken.ts';
import { href } from './href.ts';

const handlers: Handlers = {
  /** Links lead to pages; what has no page is named without a link. */
  link(state, node: Link): Element | ElementContent[] {
    const target = readTarget(node.url);
    const address = target === null ? node.url : addressOf(target);
    const children = state.all(node);
    if (address === null) return children;
    const to = target === null ? address : href(address);
    return { type: 'element', tagName: 'a', properties: { href: to }, children };
  },
  text(_, node: Text): HastText {
    return { type: 'text', value: unbroken(node.value) };
  },
  /** The guard has seen that it is a plain file beside the document; `pages/media` serves it. */
  image(_, node: Image): Element {
    const src = href(`/media/documents/${node.url.replace(/^\.\//u, '')}`);
    return { type: 'element', tagName: 'img', properties: { src, alt: node.alt ?? '', loading: 'lazy' }, children: [] };
  },
};

/** The HTML of words: a title or the inside of a paragraph. */
export function inlineHtml(nodes: readonly PhrasingContent[]): string {
  return html({ type: 'paragraph', children: [...nodes] }, true);
}

/** The HTML of blocks: paragraphs and tables, without line ends between them. */
export function blockHtml(nodes: readonly BlockContent[]): string {
  return nodes.map((node) => html(node, false)).join('');
}

function html(node: BlockContent, inside: boolean): string {
  const tree = toHast(node, { handlers });
  if (tree.type !== 'element') return toHtml(tree);
  return toHtml(inside ? tree.children : withoutAlignment(tree));
}

/** Aligned columns become an attribute that no style sheet of ours needs and no CSP should allow. */
function withoutAlignment(element: Element): Element {
  const { align: _, ...properties } = element.properties;
  const children = element.children.map((child) => (child.type === 'element' ? withoutAlignment(child) : child));
  return { ...element, properties, children };
}
