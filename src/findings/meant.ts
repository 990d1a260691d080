/** Which valid name was meant, said in one sentence. */
import { nameKey } from './name.ts';
import { nearest } from './nearest.ts';
import { otherForms } from './word-form.ts';

/** Latin letters that look like Russian ones. */
const russianFor: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};
/** What is longer is no name. */
const longest = 200;
/** More names than this are no help to choose from. */
const mostNames = 3;

/**
 * As `looksLike`, and before the nearest name counts the same name in other letters or in another grammatical case.
 * @param otherwise what is said where nothing is near @param show how a found name is printed
 */
export function meant(
  written: string,
  valid: readonly string[],
  otherwise: string,
  show: (name: string) => string = (name) => name,
): string {
  if (written.length > longest) return otherwise;
  const quoted = (name: string): string => `«${show(name)}»`;
  const russian = inRussianLetters(written, valid);
  if (russian !== null) return `Здесь есть латинские буквы. Наберите русскими: ${quoted(russian)}.`;
  const { whole, begun } = otherForms(written, valid);
  const [name = nearest(written, valid)] = whole;
  if (name !== null) return `Похоже на ${quoted(name)}.`;
  const [only] = begun;
  if (only === undefined || begun.length > mostNames) return otherwise;
  if (begun.length === 1) return `Похоже на ${quoted(only)}.`;
  return `Впишите целиком: ${begun.map(quoted).join(' или ')}.`;
}

function inRussianLetters(written: string, valid: readonly string[]): string | null {
  const key = nameKey(written);
  if (!/[a-z]/u.test(key) || !/[а-я]/u.test(key)) return null;
  const russian = key.replace(/[a-z]/gu, (letter) => russianFor[letter] ?? letter);
  return valid.find((name) => nameKey(name) === russian) ?? null;
}
