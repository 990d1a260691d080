/** The body of a role, topic or guide: links, elements and notes checked, references and words collected. */
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { elements, type Element } from '../markup/elements.ts';
import { readNote } from '../markup/note.ts';
import { plainText, range, walk, type MdxElement, type Root } from '../markup/tree.ts';
import { followLink } from './links.ts';
import type { Dangling, Registry } from './registry.ts';
import type { Target } from './types.ts';

/** A link or an element of prose that leads somewhere. */
export interface ProseLink {
  readonly target: Target;
  /** The words of a link; null for an element. */
  readonly label: string | null;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

/** What a prose body says and what it refers to. */
export interface Prose {
  readonly links: readonly ProseLink[];
  /** Its words without markup, a line for each block. */
  readonly text: string;
}

/** Reads a prose body. */
export function readProse(lines: Lines, tree: Root, registry: Registry): Prose & { readonly findings: Finding[] } {
  const links: ProseLink[] = [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const [offset] = range(node);
    if (node.type === 'link') {
      const { target, finding } = followLink(registry, lines, { url: node.url, offset });
      if (target !== null) links.push({ target, label: plainText(node.children), offset });
      if (finding !== null) findings.push(finding);
    } else if (node.type === 'blockquote') {
      const note = readNote(node);
      if ('message' in note) findings.push(error('grammar/note', placeAt(lines, offset), note.message, note.hint));
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const named = namedBy(node);
      const end = named === null ? null : elementTarget(named, registry);
      if (named === null || end === null) return;
      if ('rule' in end) {
        const inside = lines.text.indexOf(named.id, offset + (node.name ?? '').length);
        findings.push(error(end.rule, placeAt(lines, Math.max(inside, offset)), end.message, end.hint));
      } else links.push({ target: end, label: null, offset });
    }
  });
  const blocks = tree.children.filter(({ type }) => type !== 'yaml').map((block) => plainText([block]));
  return { links, text: blocks.filter((words) => words !== '').join('\n'), findings };
}

/** The id that an element names and what it is to be, or null where the guard has already refused the element. */
function namedBy(node: MdxElement): { readonly id: string; readonly target: Element['target'] } | null {
  const name = node.name ?? '';
  const element = Object.hasOwn(elements, name) ? elements[name] : undefined;
  const attribute = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === element?.attributes[0],
  );
  if (element === undefined || typeof attribute?.value !== 'string') return null;
  return { id: attribute.value, target: element.target };
}

function elementTarget(
  { id, target }: { readonly id: string; readonly target: Element['target'] },
  registry: Registry,
): Target | Dangling | null {
  return target === 'clause' ? registry.clause(id) : registry.entry(target, id);
}
