/** Taking signs out of a text without moving any other sign: places found later stay true. */

/** The text with a range turned to spaces; line ends stay. Offsets in UTF-16 units. */
export function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

/** The text with one sign replaced by another of the same length. */
export function replaced(text: string, offset: number, sign: string): string {
  return text.slice(0, offset) + sign + text.slice(offset + sign.length);
}
