// What a cell of text cannot hold or would hide: control characters, turners of direction, halves of surrogate pairs.
const unsafe = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Noncharacter_Code_Point}]+/gu;

/** A text as a file for other programs holds it: in one line, with nothing that cannot be written or not be seen. */
export function plainLine(text: string): string {
  // The library of workbooks would drop the sign for what could not be read.
  return text.replace(unsafe, ' ').toWellFormed().replaceAll('\ufffd', '?');
}
