import type { TableCell } from '../../views/tables/table.ts';
import { plainLine } from '../table/plain-line.ts';

/** Excel holds no more letters in a cell. */
const longest = 32_767;

/** The lines of a cell, each on its own. */
export function cellText(cell: TableCell): string {
  const text = cell.map((part) => cellLine(part.text)).join('\n');
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}

/**
 * One line. Excel reads `_x000D_` as a sign by its code; such an underline is written by its own. write-excel-file looks
 * texts up in a plain object and takes «constructor» for one that it knows; its first letter is written by its code.
 */
export function cellLine(text: string): string {
  const line = plainLine(text).replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
  return line in {} ? `_x${line.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${line.slice(1)}` : line;
}
