/** Text as iCalendar may hold it: no control characters but the ends of lines, no halves of surrogate pairs. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' ? character : ' '))
    .toWellFormed();
}

/** The same in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n/gu, ' ');
}
