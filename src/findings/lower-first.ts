/** A title as it stands inside a sentence: «Методист» → «методист»; abbreviations («ЭЖ») stay. */
export function lowerFirst(title: string): string {
  const second = title.charAt(1);
  return second === second.toUpperCase() && second !== ' ' ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** A phrase as it stands at the beginning of a line. */
export function upperFirst(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
