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
  const start = unitOf(text, column);
  // Only what is near is looked at: a line may be a whole page of megabytes, with a finding in every place.
  const near = 2 * widest + 2;
  const ahead = [...text.slice(Math.max(0, start - near), start)];
  const behind = [...text.slice(start, start + near)];
  const isLong = ahead.length + behind.length > widest;
  const left = isLong && ahead.length > lead ? ahead.slice(-lead) : ahead;
  const right = behind.slice(0, widest - left.length);
  const before = left.length < ahead.length ? '…' : '';
  const after = right.length < behind.length ? '…' : '';
  const shown = `${before}${[...left, ...right].join('').replaceAll('\t', ' ')}${after}`;
  const length = lengthAt(text.slice(start, start + near + message.length).replaceAll('\t', ' '), message);
  const marks = ' '.repeat(left.length + before.length) + '^'.repeat(Math.max(1, Math.min(length, right.length)));
  return { text: shown, marks };
}

/** Where the character of a column begins, in UTF-16 units. */
function unitOf(text: string, column: number): number {
  let at = 0;
  for (let left = column - 1; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** How many characters of what stands at the place are meant. */
function lengthAt(rest: string, message: string): number {
  for (const [, quoted = ''] of message.matchAll(/«([^«»]+(?:«[^«»]*»[^«»]*)*)»/gu)) {
    if (rest.toLowerCase().startsWith(quoted.toLowerCase())) return [...quoted].length;
  }
  const word = /^(?:#+ .*|[\p{L}\p{N}_.#/-]+|\S+)/u.exec(rest)?.[0] ?? '';
  return [...word].length;
}
