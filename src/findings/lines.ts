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
  const before = lines.text.slice(lines.starts[low], offset);
  return { file: lines.file, line: low + 1, column: [...before].length + 1 };
}

/** The text of a line (from 1), without its end. */
export function lineText(lines: Lines, line: number): string {
  const start = lines.starts[line - 1] ?? lines.text.length;
  const next = lines.starts[line];
  return lines.text.slice(start, next === undefined ? undefined : next - 1);
}
