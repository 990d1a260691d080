import type { BlockContent, Link, Nodes, PhrasingContent } from 'mdast';
import type { Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { followLink } from './links.ts';
import type { Registry } from './registry.ts';
import { targetText } from './target.ts';
import type { Target } from './types.ts';

/**
 * Content without positions, its file links turned into targets (see `targetText`).
 * @returns the copy, where its links lead in the graph, and what does not resolve
 */
export function linked<Content extends BlockContent | PhrasingContent>(
  nodes: readonly Content[],
  lines: Lines,
  registry: Registry,
): { content: Content[]; targets: Target[]; findings: Finding[] } {
  const targets: Target[] = [];
  const findings: Finding[] = [];
  return { content: nodes.map((node) => copy(node)), targets, findings };

  function copy<Node extends Nodes>(node: Node): Node {
    const { position: _, ...rest } = node;
    const bare = rest as Node;
    const link: Nodes = bare;
    if (link.type === 'link') link.url = followed(node as Link);
    if ('children' in bare) bare.children = bare.children.map((child) => copy(child)) as typeof bare.children;
    return bare;
  }

  function followed(link: Link): string {
    const { target, finding } = followLink(registry, lines, link);
    if (finding !== null) findings.push(finding);
    if (target === null) return link.url;
    targets.push(target);
    return targetText(target);
  }
}
