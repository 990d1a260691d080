/** Cyrillic letters that look like Latin ones: the eye does not tell «saki» from «sаki», an address does. */

const latinFor: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  г: 'r',
  п: 'n',
};

function twin(letter: string): string {
  const small = letter.toLowerCase();
  const latin = latinFor[small];
  if (latin === undefined) return letter;
  return letter === small ? latin : latin.toUpperCase();
}

/** What is said of an id that mixes alphabets. */
export interface MixedId {
  /** The id in quotes. */
  readonly what: string;
  /** Which letters are not Latin, without a full stop. */
  readonly why: string;
  /** The id with every letter Latin. */
  readonly hint: string;
}

/**
 * Finds Cyrillic letters among Latin ones.
 * @returns how to say it, or null where the text is of one alphabet or its letters have no Latin twin
 */
export function mixedId(written: string): MixedId | null {
  if (!/[a-z]/iu.test(written)) return null;
  const letters = [...new Set(written.match(/\p{Script=Cyrillic}/gu) ?? [])];
  if (letters.length === 0) return null;
  const named = letters.map((letter) => `кириллическая «${letter}»`).join(', ');
  const latin = [...written].map(twin).join('');
  const hint = /\p{Script=Cyrillic}/u.test(latin)
    ? 'Запишите id латинскими буквами.'
    : `Наберите латиницей: «${latin}».`;
  return { what: `«${written}»`, why: `в нём ${named} среди латинских букв`, hint };
}
