/** Content of the graph as HTML. Only what the guard let pass comes here; raw HTML has no way in. */
import type { Element, ElementContent, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, Image, Link, PhrasingContent, Text } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { readTarget } from '../corpus/target.ts';
import { addressOf } from '../views/address.ts';
import { unbroken } from '../views/unbroken.ts';
import { escape } from './escape.ts';
import { href } from './href.ts';

/** The HTML of words: a title or the inside of a paragraph. */
export function inlineHtml(nodes: readonly PhrasingContent[]): string {
  return plainHtml(nodes) ?? html({ type: 'paragraph', children: [...nodes] }, true);
}

/** The HTML of blocks: paragraphs and tables, without line ends between them. */
export function blockHtml(nodes: readonly BlockContent[]): string {
  return nodes
    .map((node) => (node.type === 'paragraph' ? `<p>${inlineHtml(node.children)}</p>` : html(node, false)))
    .join('');
}

/**
 * Words and links, which nearly every clause consists of, written at once: the general way sets itself up anew for every
 * paragraph, which was a fifth of the time of a build of 1,000 documents.
 * @returns null where there is more than words and links
 */
function plainHtml(nodes: readonly PhrasingContent[]): string | null {
  let out = '';
  for (const node of nodes) {
    if (node.type === 'text') out += escape(unbroken(node.value));
    else if (node.type === 'link') {
      const inside = plainHtml(node.children);
      if (inside === null) return null;
      const address = linkAddress(node);
      out += address === null ? inside : `<a href="${escape(address)}">${inside}</a>`;
    } else return null;
  }
  return out;
}

/** Where a link leads; null for what has no page yet: it is named without a link. */
function linkAddress({ url }: Link): string | null {
  const target = readTarget(url);
  if (target === null) return url;
  const address = addressOf(target);
  return address === null ? null : href(address);
}

const handlers: Handlers = {
  link(state, node: Link): Element | ElementContent[] {
    const address = linkAddress(node);
    const children = state.all(node);
    return address === null ? children : { type: 'element', tagName: 'a', properties: { href: address }, children };
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

function html(node: BlockContent, inside: boolean): string {
  const tree = toHast(node, { handlers });
  const options = { characterReferences: { useNamedReferences: true } };
  if (tree.type !== 'element') return toHtml(tree, options);
  return toHtml(inside ? tree.children : withoutAlignment(tree), options);
}

/** Aligned columns become an attribute that no style sheet of ours needs and no CSP should allow. */
function withoutAlignment(element: Element): Element {
  const { align: _, ...properties } = element.properties;
  const children = element.children.map((child) => (child.type === 'element' ? withoutAlignment(child) : child));
  return { ...element, properties, children };
}
