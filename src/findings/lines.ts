import type { Place } from './finding.ts';

/** A text with its line starts, to turn offsets into places. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/** Indexes a text by lines. @param file name used in places @param text with `\n` line ends */
export function indexLines(file: string, text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, text, starts };
}

/** The place of an offset (UTF-16 units) in the text; columns count characters (code points) from 1. */
export function placeAt(lines: Lines, offset: number): Place {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: lines.file, line: low + 1, column: columnAt(lines, lines.starts[low] ?? 0, offset) };
}

/** Where the characters of a text begin that take two units, in order. */
const pairsOf = new WeakMap<Lines, readonly number[]>();

/** Counts without reading the line again: a hostile line of 300 KB may hold a finding in every place. */
function columnAt(lines: Lines, start: number, offset: number): number {
  if (offset <= start) return 1;
  const end = Math.min(offset, lines.text.length);
  const pairs = pairsOf.get(lines) ?? findPairs(lines);
  // A pair that is cut in two by the offset counts as one character already.
  return end - start - (countBelow(pairs, end - 1) - countBelow(pairs, start)) + 1;
}

function findPairs(lines: Lines): readonly number[] {
  const pairs = Array.from(lines.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  pairsOf.set(lines, pairs);
  return pairs;
}

/** How many of the numbers, which are in order, lie below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of a line (from 1), without its end. */
export function lineText(lines: Lines, line: number): string {
  const start = lines.starts[line - 1] ?? lines.text.length;
  const next = lines.starts[line];
  return lines.text.slice(start, next === undefined ? undefined : next - 1);
}
