/** Slips of the fingers and of spelling, mended by the stems that the index holds. */
import { beginAlike, distance, distanceToStart, replacing, swapping } from './distance.ts';
import { bare, isForm, simple, stem } from './stem.ts';
import { lettersOf, type Vocabulary } from './vocabulary.ts';

/** What a word was meant to be. */
interface Meant {
  readonly word: string;
  readonly stem: string;
  /** What the slips cost; more for a rare word. */
  readonly cost: number;
}

/**
 * The stem of the index that a word unknown to it was meant to be.
 * @param word as typed: how much may be wrong depends on its length
 * @returns null where none is near enough
 */
export function nearest(word: string, vocabulary: Vocabulary): string | null {
  return meant(word, vocabulary)?.stem ?? null;
}

/** The word of the index that an unknown one was meant to be, with the reader's ending. */
export function withoutSlips(word: string, vocabulary: Vocabulary): string | null {
  return meant(word, vocabulary)?.word ?? null;
}

function meant(word: string, vocabulary: Vocabulary): Meant | null {
  if (!/^[а-я]{4,30}$/u.test(word)) return null;
  const slip = (one: Meant): boolean => isSlip(word, one);
  const likely = best(
    [
      ...byWord(word, undone(word), vocabulary),
      ...byStem(word, stem(word), vocabulary),
      ...(bare(word) === stem(word) ? [] : byStem(word, bare(word), vocabulary)),
    ].filter(slip),
  );
  if (likely !== null && likely.cost < 1) return likely;
  const more = word.length > longestFilled ? byStart(word, vocabulary) : byWord(word, filled(word), vocabulary);
  return best([...(likely === null ? [] : [likely]), ...more.filter(slip)]);
}

/**
 * Other words are no slips: «переводчик» of «перевод», «водительский» beside «родительский», and what no reader would write.
 */
function isSlip(word: string, { word: other, stem: found }: Meant): boolean {
  const isWritten = other !== found || (isForm(other, found) && Math.abs(word.length - other.length) <= 2);
  // No «ь» stands behind a vowel: «учеьники».
  return isWritten && !/[аеиоуыэюя][ьъ]/u.test(other) && !isDerived(stem(word), found) && mayBegin(word, other);
}

/** Whether a stem is made of another by a suffix. */
function isDerived(typed: string, other: string): boolean {
  return (
    typed.length > 5 &&
    typed.startsWith(other) &&
    /^(?:н|ник|чик|щик|ск|ист|изм|ств|ик)$/u.test(typed.slice(other.length))
  );
}

/** The first letter is mistyped for one beside it or heard alike, left out, or changes places. */
function mayBegin(word: string, other: string): boolean {
  const [a, b] = [word.charAt(0), other.charAt(0)];
  return replacing(a, b) < 1 || word.charAt(1) === b || other.charAt(1) === a;
}

function best(all: readonly Meant[]): Meant | null {
  return all.reduce<Meant | null>((first, one) => (first === null || one.cost < first.cost ? one : first), null);
}

/** One slip undone anywhere in the word, its ending too, gives a word that is known. */
function byWord(word: string, candidates: readonly Candidate[], vocabulary: Vocabulary): Meant[] {
  return candidates.flatMap(([one, cost]) => {
    const found = stem(one);
    const rank = vocabulary.rankOf([found]);
    return vocabulary.has(found) &&
      isForm(one, found) &&
      isLikely({ cost, word, rank, typed: word, other: one, stem: found })
      ? [{ word: one, stem: found, cost: cost + rank * rare }]
      : [];
  });
}

/** A word that one slip leads to, and what that slip costs. */
type Candidate = readonly [string, number];

/** How much a class of frequency weighs beside a slip. */
const rare = 0.05;
const letters = Array.from('абвгдежзийклмнопрстуфхцчшщыьэюя');
/** A letter that is missing may be any, anywhere: in long words the stem alone is compared. */
const longestFilled = 8;

/** A letter too many, two that changed places, one for another. */
function undone(word: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (letter === word.charAt(at - 1)) found.push([before + after, 0.4]);
    else if (at > 0 && !isDouble(word.charAt(at - 1), '', after)) found.push([before + after, 1]);
    if (after !== '') found.push([before + after.charAt(0) + letter + after.slice(1), swapping]);
    for (const other of letters) {
      const cost = replacing(letter, other);
      if (cost > 0 && cost < 1 && !isDouble(other, before, after)) found.push([before + other + after, cost]);
    }
  }
  return found;
}

function filled(word: string): Candidate[] {
  return Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const).flatMap(
    ([before, after]) =>
      letters
        .filter((letter) => !isDouble(letter, before, after))
        .map((letter): Candidate => [before + letter + after, 1]),
  );
}

/** Double letters count for one: they would undo nothing. */
function isDouble(letter: string, before: string, after: string): boolean {
  return before.endsWith(letter) || after.startsWith(letter);
}

/** Slips in the stem alone: two of them in long words, and any letter for any. */
function byStem(word: string, typed: string, vocabulary: Vocabulary): Meant[] {
  if (typed.length < 3) return [];
  const limit = allowance(word, typed);
  const bitsOf = lettersOf(typed);
  const reach = limit > 1 ? 2 : 1;
  let nearest: { stem: string; cost: number } | null = null;
  for (let length = Math.max(3, typed.length - reach); length <= typed.length + reach; length++) {
    for (const { stem: other, rank, letters: others } of vocabulary.ofLength(length)) {
      if (bits(bitsOf ^ others) > 2 * reach) continue;
      const cost = distance(typed, other, limit);
      if (cost > limit || !isLikely({ cost, word, rank, typed, other, stem: other })) continue;
      const weighed = cost + rank * rare;
      if (nearest === null || weighed < nearest.cost) nearest = { stem: other, cost: weighed };
    }
  }
  return nearest === null ? [] : [{ ...nearest, word: withEnding(word, nearest.stem) }];
}

/** What edits may cost: one in short words, two in long ones. */
function allowance(word: string, typed: string): number {
  if (word.length < 8 || typed.length < 7) return 1;
  return typed.length < 9 ? 1.5 : 2;
}

/** Slips anywhere in a long word, its ending too: the stem is compared with how the word begins. */
function byStart(word: string, vocabulary: Vocabulary): Meant[] {
  const plain = word.replace(/[ьъ]/gu, '');
  const bitsOf = lettersOf(plain);
  const found: Meant[] = [];
  for (let length = 6; length <= plain.length + 1; length++) {
    for (const { stem: other, rank, letters: others } of vocabulary.ofLength(length)) {
      if (!beginAlike(other, plain) || bits(others & ~bitsOf) > 2) continue;
      const cost = distanceToStart(other, plain, longestEnding, mostInLong) + unseen;
      if (cost <= mostInLong) found.push({ word: withEnding(word, other), stem: other, cost: cost + rank * rare });
    }
  }
  return found;
}

const longestEnding = 5;
/** What an ending that is not looked at may hide. */
const unseen = 0.2;
const mostInLong = 1.8;
/** What a letter heard alike costs. */
const heard = 0.5;

interface Guess {
  readonly cost: number;
  /** As it stands in the query. */
  readonly word: string;
  /** What was compared, the word or its stem, and with what. */
  readonly typed: string;
  readonly other: string;
  readonly stem: string;
  readonly rank: number;
}

/** The rarer the word and the shorter, the surer the slip must be; two are believed where the word begins as it should. */
function isLikely({ cost, word, typed, other, stem: { length }, rank }: Guess): boolean {
  if (cost > 1) return beginAlike(typed, other);
  const isBare = simple(other).length - length > 2 && (cost > heard || length < 4);
  if (length < 3 || (isBare && rank > length - 3)) return false;
  if (length > 6 || (length > 4 && cost <= 0.8)) return true;
  const missing = other.length > typed.length;
  if (cost <= 0.8) return word.length < 5 && cost > swapping ? false : rank <= length - 2;
  if (typed.length === other.length)
    return length > 3 && typed.startsWith(other.charAt(0)) && rank <= (length > 4 ? 2 : 1);
  if (length > 4) return rank <= 3;
  return missing ? rank <= (word.length > 4 ? 2 : 1) : length > 3 && word.length > 4 && rank <= 1;
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

/** The two words that were run together: «электронныйжурнал». Null where the vocabulary does not know both. */
export function runTogether(word: string, vocabulary: Vocabulary): readonly [string, string] | null {
  for (let at = word.length - 5; at >= 5; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isWord(first, vocabulary) && isWord(second, vocabulary)) return [first, second];
  }
  return null;
}

function isWord(part: string, vocabulary: Vocabulary): boolean {
  const found = stem(part);
  return found.length > 3 && vocabulary.has(found) && isForm(part, found);
}

/**
 * A mended word as the reader would write it: the stem is mended, the ending stays the reader's.
 * @param word as typed @param mended the stem it was meant to have
 */
export function withEnding(word: string, mended: string): string {
  const written = [stem(word), bare(word)]
    .sort((a, b) => distance(a, mended) - distance(b, mended))
    .map((typed) => replaced(word, typed, mended));
  return written.find((one) => stem(one) === mended && isForm(one, mended)) ?? mended;
}

/** The word where what differs between two stems is changed. */
function replaced(word: string, typed: string, mended: string): string {
  const places = placesIn(word, typed);
  if (places === null) return mended;
  const least = Math.min(typed.length, mended.length);
  let head = 0;
  while (head < least && typed[head] === mended[head]) head++;
  let tail = 0;
  while (tail < least - head && typed.at(-1 - tail) === mended.at(-1 - tail)) tail++;
  const from = places[head] ?? afterLast(places);
  const to = tail === 0 ? afterLast(places) : (places[typed.length - tail] ?? afterLast(places));
  return word.slice(0, from) + mended.slice(head, mended.length - tail) + word.slice(to);
}

/** Where the letters of a stem stand in its word; null where it was changed. */
function placesIn(word: string, typed: string): readonly number[] | null {
  const places: number[] = [];
  let at = 0;
  for (const letter of typed) {
    const found = word.indexOf(letter, at);
    if (found < 0) return null;
    places.push(found);
    at = found + 1;
  }
  return places;
}

function afterLast(places: readonly number[]): number {
  return (places.at(-1) ?? -1) + 1;
}
