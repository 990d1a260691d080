/** A text with one space between words: how its lines are broken is not what it says. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
