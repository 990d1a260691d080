/** The lines of content that reading mutators change: lines of front matter and lists, and sentences below a front matter. */
import { linesOf, type Content, type TextLine } from '../../mutator.ts';

/** A line `key: value` of a front matter, of an organization or of a list. */
export interface KeyLine extends TextLine {
  /** What stands before the key: spaces and the hyphen of a list. */
  readonly lead: string;
  readonly key: string;
  /** Empty where the value stands on the lines below. */
  readonly value: string;
}

/** Every text file. */
export const texts = /\.(?:mdx|yaml)$/u;
/** Files with a front matter. */
export const mdx = /\.mdx$/u;

/** The number of the line that closes a file's front matter; 0 where it has none. */
export function matterEnd({ texts: all }: Content, file: string): number {
  if (!file.endsWith('.mdx')) return 0;
  return (all.get(file) ?? '').split('\n').indexOf('---', 1) + 1;
}

/** Lines `key: value` in order. @param files pattern of the paths */
export function* keyLines(content: Content, files: RegExp): Iterable<KeyLine> {
  let end = 0;
  let file = '';
  for (const line of linesOf(content, files)) {
    if (line.file !== file) end = matterEnd(content, line.file);
    file = line.file;
    if (end !== 0 && line.line >= end) continue;
    const found = /^([ ]*(?:- )*)([A-Za-z]\w*):(?:\s+(.*))?$/u.exec(line.text);
    if (found === null) continue;
    const [, lead = '', key = '', value = ''] = found;
    yield { ...line, lead, key, value };
  }
}

/** Lines of bodies that are sentences: paragraphs, and neither headings, cards, lists, tables nor texts to copy. */
export function* sentences(content: Content, files = mdx): Iterable<TextLine> {
  let end = 0;
  let file = '';
  let fenced = false;
  for (const line of linesOf(content, files)) {
    if (line.file !== file) {
      end = matterEnd(content, line.file);
      fenced = false;
    }
    file = line.file;
    if (line.text.startsWith('```')) fenced = !fenced;
    else if (!fenced && line.line > end && /^[А-ЯЁ][^|]{10,}$/u.test(line.text)) yield line;
  }
}

/** The value without its quotes, or null where it is a list or no plain value. */
export function plainValue(value: string): string | null {
  const quoted = /^"([^"\\]*)"$/u.exec(value)?.[1];
  if (quoted !== undefined) return quoted;
  return value === '' || /^["'[{]|\s#|: /u.test(value) ? null : value;
}
