/**
 * How high a row must be for its text. Excel would find out by itself; LibreOffice does not, and shows the first line.
 * Reckoned for Arial 10, whose Cyrillic letters are on the average as wide as the figure a column is measured by.
 */

/** Points of a line. */
const line = 12.75;

/** Room for the borders of a cell, in letters. */
const edges = 1;

/** Texts have narrow signs as well: so many more letters than figures go on a line. */
const narrower = 1.08;

/** Excel makes no row higher. */
const highest = 409;

/** Whether a text stands on one line of its column. @param width in letters */
export function isOneLine(text: string, width: number): boolean {
  return linesOf(text, width - edges) === 1;
}

/** The height in points. @param texts of the cells @param widths of the columns, in letters */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesOf(text, Math.floor(((widths[column] ?? 0) - edges) * narrower)));
  return Math.min(highest, Math.max(1, ...lines) * line + 2);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, one) => sum + wrapped(one, Math.max(width, 1)), 0);
}

/** The lines of one paragraph: words go over to the next, a word longer than the line is broken. */
function wrapped(text: string, width: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of text.split(' ')) {
    const apart = taken === 0 ? 0 : 1;
    if (taken + apart + length <= width) {
      taken += apart + length;
      continue;
    }
    if (taken > 0) lines += 1;
    lines += Math.ceil(length / width) - 1;
    taken = length % width;
  }
  return lines;
}
