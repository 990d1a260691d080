/** Numbers as they are printed: «3.6», «IV.1.3», «IV». */

import { romanValue } from './roman.ts';

/** How a printed number looks, with an Arabic part or a Roman one alone. */
export const printedNumber = String.raw`(?:[IVXLC]+\.)?\d+(?:\.\d+)*|[IVXLC]+`;

/**
 * Which of two numbers comes first: less than, equal to or greater than 0.
 * Null where they are not of one depth and sort: nobody can tell then.
 */
export function compareNumbers(a: string, b: string): number | null {
  const first = a.split('.');
  const second = b.split('.');
  if (first.length !== second.length || isRoman(first[0]) !== isRoman(second[0])) return null;
  for (const [index, part] of first.entries()) {
    const difference = valueOf(part) - valueOf(second[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function isRoman(part = ''): boolean {
  return /^[IVXLC]/u.test(part);
}

function valueOf(part: string): number {
  return isRoman(part) ? romanValue(part) : Number(part);
}
