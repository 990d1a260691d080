/** The line a finding stands in, with the place underlined, as a terminal shows it. */

/** Of a longer line this many characters are shown, with the place among them. */
const widest = 100;
/** How many characters are shown before the place in a line that is cut. */
const lead = 30;

/** A line and the marks below it, both without the gutter. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

/**
 * Cuts out what is worth showing.
 * @param text the whole line @param column where the finding stands, in characters from 1
 * @param message what is said: where it names what stands at the place («методит»), that is underlined, else the word there
 */
export function excerpt(text: string, column: number, message: string): Excerpt {
  const signs = [...text.replaceAll('\t', ' ')];
  const start = Math.min(Math.max(column - 1, 0), signs.length);
  const length = lengthAt(signs.slice(start).join(''), message);
  const from = signs.length <= widest || start <= lead ? 0 : start - lead;
  const to = Math.min(signs.length, from + widest);
  const before = from > 0 ? '…' : '';
  const after = to < signs.length ? '…' : '';
  const shown = `${before}${signs.slice(from, to).join('')}${after}`;
  const marks = ' '.repeat(start - from + before.length) + '^'.repeat(Math.max(1, Math.min(length, to - start)));
  return { text: shown, marks };
}

/** How many characters of what stands at the place are meant. */
function lengthAt(rest: string, message: string): number {
  for (const [, quoted = ''] of message.matchAll(/«([^«»]+(?:«[^«»]*»[^«»]*)*)»/gu)) {
    if (rest.toLowerCase().startsWith(quoted.toLowerCase())) return [...quoted].length;
  }
  const word = /^(?:#+ .*|[\p{L}\p{N}_.#/-]+|\S+)/u.exec(rest)?.[0] ?? '';
  return [...word].length;
}
