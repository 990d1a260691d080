/** Whether a text says one of several phrases, in any case of Russian; what was answered of a text is kept with it. */
import type { Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';

/** Phrases to look for, ready to be sought. */
export type Words = RegExp;

const made = new Map<string, Words>();
const answers = new WeakMap<Lines, Map<Words, boolean>>();
/** Shorter words and abbreviations are taken as they are: what is left of them would be found everywhere. */
const shortest = 5;
/** Never more than leaves a word to be known by. */
const ending = /(?<=^.{4,})[аеиоуыэюяьй]{1,2}$/u;
const syntax = /[\\^$.*+?()[\]{}|/]/gu;
const letter = /[\p{L}\p{N}]/u;

/** The phrases as one pattern; the same object for the same phrases. */
export function wordsOf(phrases: readonly string[]): Words {
  const source = [...new Set(phrases.map(nameKey))]
    .filter((phrase) => phrase !== '')
    .map(phrasePattern)
    .join('|');
  const known = made.get(source);
  if (known !== undefined) return known;
  const words = new RegExp(source === '' ? '(?!)' : source, 'giu');
  made.set(source, words);
  return words;
}

/** Whether a text says one of the phrases, as words of their own. */
export function says(lines: Lines, words: Words): boolean {
  const known = answers.get(lines) ?? new Map<Words, boolean>();
  answers.set(lines, known);
  const answer = known.get(words) ?? sought(lines.text, words);
  known.set(words, answer);
  return answer;
}

function sought(text: string, words: Words): boolean {
  words.lastIndex = 0;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    if (!letter.test(text.charAt(found.index - 1))) return true;
    words.lastIndex = found.index + 1;
  }
  return false;
}

/** Both letters of е and ё are taken, for lowering whole texts costs more than seeking in them. */
function phrasePattern(phrase: string): string {
  return phrase.split(' ').map(wordPattern).join(' ').replaceAll('е', '[её]');
}

/** A word without its ending and whatever ending may follow. */
function wordPattern(word: string): string {
  const exact = `${word.replace(syntax, '\\$&')}(?![а-яёa-z0-9])`;
  if (word.length < shortest || !/^[а-я]+$/u.test(word)) return exact;
  return `${word.replace(ending, '')}[а-яё]*`;
}
