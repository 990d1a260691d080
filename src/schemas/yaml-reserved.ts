/** Signs at the beginning of a value that YAML keeps for itself: anchors, aliases and tags are not allowed in content. */

export type ReservedSign = '*' | '&' | '!';

/** What is said of such a value. */
export interface Reserved {
  /** Where the sign stands. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Words a value that begins with a reserved sign.
 * @param at where the parser says the value begins: behind an anchor or a tag
 */
export function reserved(text: string, sign: ReservedSign, at: number): Reserved {
  let offset = Math.max(text.lastIndexOf(sign, at), 0);
  while (text.charAt(offset - 1) === sign) offset--;
  const end = text.indexOf('\n', offset);
  const value = text.slice(offset, end === -1 ? undefined : end).trimEnd();
  const hint = /^[^"'\\\n[\]{},#]{1,60}$/u.test(value)
    ? `Если он часть текста, возьмите значение в кавычки: "${value}".`
    : 'Если он часть текста, возьмите значение в кавычки, иначе уберите его.';
  return { offset, message: `Значение начинается со знака «${sign}», а он здесь служебный.`, hint };
}
