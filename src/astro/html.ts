/** Content of the graph as HTML. Only what the guard let pass comes here; raw HTML has no way in. */
import type { Element, ElementContent, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, Image, Link, PhrasingContent, Text } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { readTarget } from '../corpus/target.ts';
import type { Target } from '../corpus/types.ts';
import { addressOf } from '../views/address.ts';
import { unbroken } from '../views/unbroken.ts';
import { escape } from './escape.ts';
import { href } from './href.ts';

/** Words that a link says on paper behind its own (`data-print`), or null where it needs none. */
export type PrintedLink = (target: Target, text: string) => string | null;

const needsNone: PrintedLink = () => null;

/** The HTML of words: a title or the inside of a paragraph. */
export function inlineHtml(nodes: readonly PhrasingContent[], printed = needsNone): string {
  return plainHtml(nodes, printed) ?? html({ type: 'paragraph', children: [...nodes] }, true, printed);
}

/** The HTML of blocks: paragraphs and tables, without line ends between them. */
export function blockHtml(nodes: readonly BlockContent[], printed = needsNone): string {
  return nodes
    .map((node) =>
      node.type === 'paragraph' ? `<p>${inlineHtml(node.children, printed)}</p>` : html(node, false, printed),
    )
    .join('');
}

/**
 * Words and links, which nearly every clause consists of, written at once: the general way sets itself up anew for every
 * paragraph, which was a fifth of the time of a build of 1,000 documents.
 * @returns null where there is more than words and links
 */
function plainHtml(nodes: readonly PhrasingContent[], printed: PrintedLink): string | null {
  let out = '';
  for (const node of nodes) {
    if (node.type === 'text') out += escape(unbroken(node.value));
    else if (node.type === 'link') {
      const inside = plainHtml(node.children, printed);
      if (inside === null) return null;
      const attributes = linkAttributes(node, printed);
      out += attributes === null ? inside : `<a${attributesHtml(attributes)}>${inside}</a>`;
    } else return null;
  }
  return out;
}

/** Where a link leads and what it says on paper; null for what has no page yet: it is named without a link. */
function linkAttributes(node: Link, printed: PrintedLink): Record<string, string> | null {
  const target = readTarget(node.url);
  if (target === null) return { href: node.url };
  const address = addressOf(target);
  if (address === null) return null;
  const words = printed(target, plainWords(node.children));
  return { href: href(address), ...(words === null ? {} : { 'data-print': unbroken(words) }) };
}

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

function plainWords(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? plainWords(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

/** Words that stand for an image where the reader has put images away (styles/reading.css). */
function inWords(alt: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: 'alt' },
    children: [{ type: 'text', value: alt }],
  };
}

const handlers = (printed: PrintedLink): Handlers => ({
  link(state, node: Link): Element | ElementContent[] {
    const properties = linkAttributes(node, printed);
    const children = state.all(node);
    return properties === null ? children : { type: 'element', tagName: 'a', properties, children };
  },
  text(_, node: Text): HastText {
    return { type: 'text', value: unbroken(node.value) };
  },
  /**
   * The guard has seen that it is a plain file beside the document; `pages/media` serves it.
   */
  image(_, node: Image): Element[] {
    const src = href(`/media/documents/${node.url.replace(/^\.\//u, '')}`);
    const alt = node.alt ?? '';
    return [
      { type: 'element', tagName: 'img', properties: { src, alt, loading: 'lazy' }, children: [] },
      ...(alt === '' ? [] : [inWords(alt)]),
    ];
  },
});

function html(node: BlockContent, inside: boolean, printed: PrintedLink): string {
  const tree = toHast(node, { handlers: handlers(printed) });
  const options = { characterReferences: { useNamedReferences: true } };
  if (tree.type !== 'element') return toHtml(tree, options);
  return toHtml(inside ? tree.children : withoutAlignment(tree), options);
}

/** Aligned columns become an attribute that no style sheet of ours needs and no CSP should allow. */
function withoutAlignment(element: Element): Element {
  const { align: _, ...own } = element.properties;
  // A wide table scrolls by itself, and who has no mouse must get into it.
  const properties = element.tagName === 'table' ? { ...own, tabIndex: 0 } : own;
  const children = element.children.map((child) => (child.type === 'element' ? withoutAlignment(child) : child));
  return { ...element, properties, children };
}
