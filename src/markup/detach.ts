/**
 * Content taken out of its tree: without positions, so that the tree of a file can be forgotten as soon as it is read.
 * A thousand trees kept until their links are resolved cost more in memory and time than parsing them.
 */
import type { BlockContent, Link, Nodes, PhrasingContent } from 'mdast';

/** A link as written: its address and where it stands, to word a mistake. */
export interface WrittenLink {
  readonly url: string;
  /** Where the link begins, in UTF-16 units. */
  readonly offset: number;
}

/** A link of detached content; its node is given the resolved address later. */
export interface DetachedLink extends WrittenLink {
  readonly node: Link;
}

/** Copies nodes without positions and lists their links. @param links where the links are added */
export function detach<Content extends BlockContent | PhrasingContent>(
  nodes: readonly Content[],
  links: DetachedLink[],
): Content[] {
  return nodes.map((node) => copy(node, links));
}

function copy<Node extends Nodes>(node: Node, links: DetachedLink[]): Node {
  const { position, ...rest } = node;
  const bare = rest as Node;
  if ('children' in bare) bare.children = bare.children.map((child) => copy(child, links));
  const link: Nodes = bare;
  if (link.type === 'link') links.push({ node: link, url: link.url, offset: position?.start.offset ?? 0 });
  return bare;
}
