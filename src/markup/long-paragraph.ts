/**
 * Paragraphs are bounded before any parser sees the text: Sätteri 0.10.5 takes the square of their length over emphasis,
 * links and addresses (measured: a second for 60 KB, a minute for 300 KB).
 */
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { bodyStart } from './front-matter.ts';

/** The longest paragraph, in UTF-16 units. */
export const longestParagraph = 10_000;

/** Where something else begins than the next line of a paragraph: a row of a table, an item, a heading. */
const beginning = /^[ \t>]*(?:$|\||[-+*][ \t]|\d{1,9}[.)][ \t]|#)/u;

/** The first paragraph longer than that, as a finding; null where there is none. */
export function longParagraph(lines: Lines): Finding | null {
  const { text, starts } = lines;
  if (text.length <= longestParagraph) return null;
  const body = bodyStart(text);
  let begin = body;
  for (const [index, start] of starts.entries()) {
    if (start < body) continue;
    const next = starts[index + 1] ?? text.length + 1;
    const line = text.slice(start, next - 1);
    if (line.trim() === '') begin = next;
    else if (beginning.test(line)) begin = start;
    if (next - begin <= longestParagraph) continue;
    const message = `Абзац длиннее ${longestParagraph} знаков.`;
    return error('bytes/size', placeAt(lines, begin), message, 'Разбейте его: между абзацами пустая строка.');
  }
  return null;
}
