// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A text as a terminal may show it: the name of a file, or a value with «\e[2J» in it, could clear the screen, add lines
 * to the report or turn its letters round.
 * @param sign what stands for such a character, its code by default
 */
export function visible(text: string, sign?: string): string {
  return text.replace(unsafe, (found) => sign ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
