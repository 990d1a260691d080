/**
 * The words of a text as search knows them, in the index and in a query alike: lower case, «е» for «ё», no marks of
 * stress, no soft hyphens. Numbers, dates and addresses of clauses stay whole.
 */

/** A word and where it stands in the text. */
export interface Span {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

const start = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const end = String.raw`(?![\p{L}\p{M}\p{N}])`;
const hyphen = String.raw`[-\u2010\u2011]`;
/** Between a number and its letters: «154-ОД», «210 ФЗ». */
const joint = String.raw`[\s\u2010\u2011-]?`;
/** Letters, digits, and what stands unseen inside a word: soft hyphens, joiners, marks above letters. */
const inner = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]`;

/** Words that are written down in their own way, each kind a group; the first that fits wins. */
const special = [
  String.raw`(?<roman>${start}[ivx]{1,5}(?:\.\d+)+)`,
  String.raw`(?<law>${start}фз[\s\u2010\u2011-]{0,2}(?:№\s?)?\d+${end}|${start}\d+${joint}(?:фз|од)${end})`,
  String.raw`(?<ordinal>${start}\d+${hyphen}(?:й|я|е|ю|го|му|м|х|ми|ой|ей|ая|ый|ий|ом|ым)${end})`,
  String.raw`(?<number>${start}\d+${hyphen}[а-яё]{1,2}${end})`,
  String.raw`(?<year>${start}\d{4}(?=[/\u2013\u2014-]\d{2,4}${end}))`,
  String.raw`(?<numeral>\d+(?:[.:]\d+)+${end}|\d+[/,]\d+(?![/,]?\d)${end})`,
  String.raw`(?<homework>${start}д/з${end})`,
  String.raw`(?<tutor>${start}кл\.?\s?рук${end})`,
  String.raw`(?<journal>${start}эл[.\u2010\u2011-]\s?жур(?:нал)?(?:а|у|е|ом|ы|ов|ам|ами|ах)?${end})`,
  String.raw`(?<missed>${start}н${hyphen}к(?:а|и|у|е|ой|ам|ами|ах)${end})`,
];
/** What a special word begins with: the rest is not tried elsewhere. */
const specialStart = String.raw`(?=[\divxфдкэн])`;
const shape = new RegExp(String.raw`${specialStart}(?:${special.join('|')})|(?<word>[\p{L}\p{N}]${inner}*)`, 'giu');

/** The words of a text, in order, repetitions included. */
export function tokens(text: string): string[] {
  return spans(text).map(({ token }) => token);
}

/** The words of a text with their places: what is marked on a page. */
export function spans(text: string): Span[] {
  return Array.from(text.matchAll(shape), (match) => ({
    token: written(match),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ token }) => token !== '');
}

function written({ 0: found, groups = {} }: RegExpExecArray): string {
  const text = plain(found);
  if (groups['law'] !== undefined) return lawName(text);
  if (groups['ordinal'] !== undefined) return /^\d+/u.exec(text)?.[0] ?? text;
  if (groups['number'] !== undefined) return text.replace(/[\u2010\u2011]/gu, '-');
  // «10:00» is asked for as «с 10».
  if (groups['numeral'] !== undefined) return text.replace(',', '.').replace(/:00$/u, '');
  if (groups['homework'] !== undefined) return 'дз';
  if (groups['tutor'] !== undefined) return 'классрук';
  if (groups['journal'] !== undefined) return text.replace(/[^а-я]/gu, '').replace('нал', '');
  if (groups['missed'] !== undefined) return 'нка';
  return groups['word'] === undefined ? text : ownLetters(text);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll('ё', 'е');
}

/** «ФЗ № 210» and «210 фз» are «210-фз». */
function lawName(text: string): string {
  const number = /\d+/u.exec(text)?.[0] ?? '';
  return `${number}-${/фз|од/u.exec(text)?.[0] ?? ''}`;
}

/** Latin letters that look Russian, in a word that is Russian: from scans and other keyboards. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

function ownLetters(word: string): string {
  if (!/[а-я]/u.test(word) || !/[a-z]/u.test(word)) return word;
  return word.replace(/[acekmoptxy]/gu, (letter) => lookalikes[letter] ?? letter);
}
