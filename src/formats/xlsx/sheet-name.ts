import { plainLine } from '../table/plain-line.ts';

/** Signs that Excel forbids in the name of a sheet. */
const forbidden = /[[\]/\\:*?]+/gu;

const longest = 31;

/** A name that Excel takes for a sheet: at most 31 characters, none of those it forbids, no apostrophe at its ends. */
export function sheetName(name: string): string {
  const plain = plainLine(name)
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/^[\s']+|[\s']+$/gu, '');
  return plain === '' ? 'Лист' : plain;
}
