/** The body of a new file: blocks of Markdown, written by remark-stringify. */
import type { Heading, Link, Paragraph, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-', listItemIndent: 'one' })
  .freeze();

/** Thrown where words cannot be written so that they are read as they are; its message is Russian. */
export class UnwritableText extends Error {}

/**
 * Blocks as text.
 * @throws {UnwritableText} where the reader would make something else of them
 */
export function bodyOf(blocks: readonly RootContent[]): string {
  const written = processor.stringify({ type: 'root', children: [...blocks] });
  if (outline(readBack(written)) === outline(blocks)) return written;
  throw new UnwritableText(
    'Такой текст в файл не записать: его знаки прочтутся как разметка. Запишите проще, словами.',
  );
}

/** A heading: «### 1.», «### Преамбула». */
export function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: words }] };
}

/** Words as paragraphs, parted by empty lines. «[слова](адрес)» is a link, all else is taken as it is. */
export function paragraphs(words: string): Paragraph[] {
  return words
    .split(/\n\s*\n/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: inline(part) }));
}

/** An element of prose: `<Clause to="saki-206#3.6" />`. */
export function element(name: string, attributes: Readonly<Record<string, string>>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

function inline(words: string): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: label = '', 2: url = '' } of words.matchAll(/\[([^[\]]+)\]\(([^()\s<>]+)\)/gu)) {
    if (index > end) parts.push({ type: 'text', value: words.slice(end, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: label }] });
    end = index + whole.length;
  }
  if (end < words.length) parts.push({ type: 'text', value: words.slice(end) });
  return parts;
}

function readBack(written: string): readonly RootContent[] {
  try {
    return processor.parse(written).children;
  } catch {
    // Where MDX stumbles there is nothing to compare.
    return [];
  }
}

/** What blocks are and say, without where they stand and without what is absent. */
function outline(blocks: readonly RootContent[]): string {
  return JSON.stringify(blocks, (key, value: unknown) =>
    key === 'position' || key === 'data' || value === null ? undefined : value,
  );
}
