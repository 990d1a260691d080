import { nameKey } from '../../findings/name.ts';

/** So many letters of a word tell it from others. */
const stemLength = 6;
const ending =
  /(?<=\p{L}{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ам|ям|ов|ев|ой|ей|ом|ем|ый|ий|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|[аяоеыиуюйь])$/u;

/** The words of a text without their endings, each once; words of one or two small letters tell nothing. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 || /[\p{Lu}\d]/u.test(word));
  return new Set(telling.map((word) => nameKey(word).replace(ending, '').slice(0, stemLength)));
}
