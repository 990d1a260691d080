/** Phrases that mean the same, made at build: from the glossary and the roles of the base, and from our own table. */
import type { SynonymLists } from './synonym-lists.ts';
import { mostWidenings, type Widening } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

const trueWeight = 0.9;
const nearWeight = 0.6;
/** Everyday words are less exact than terms. */
const alikeWeight = 0.5;

/**
 * What else each phrase is called, as far as the site has it: phrases of stems, the likeliest first.
 * @param vocabulary what the index holds
 */
export function makeSynonyms(
  { base, same, near, alike, meant, apart }: SynonymLists,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Widening[]> {
  const all = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, weight: number): void => {
    if (from === to || from === '') return;
    all.set(from, (all.get(from) ?? new Map<string, number>()).set(to, weight));
  };
  const widen = (from: string, to: string, weight: number): void => {
    if ((all.get(from)?.get(to) ?? 0) < weight) put(from, to, weight);
  };
  for (const group of base.map(phrases)) {
    for (const from of group) for (const to of group) put(from, to, isLoose(from, to, group) ? nearWeight : trueWeight);
  }
  for (const group of same.map(phrases)) {
    for (const from of group) for (const to of group) put(from, to, holds(from, to) ? nearWeight : trueWeight);
  }
  for (const [from = '', ...to] of near.map(phrases)) for (const phrase of to) put(from, phrase, nearWeight);
  for (const group of alike.map(phrases)) {
    for (const from of group) for (const to of group) widen(from, to, alikeWeight);
  }
  for (const [from = '', ...to] of meant.map(phrases)) for (const phrase of to) widen(from, phrase, alikeWeight);
  for (const phrase of apart) all.delete(phrase);
  return new Map(Array.from(all, ([phrase, wider]) => [phrase, findable(phrase, wider, vocabulary)]));
}

function phrases(line: string): string[] {
  return line.split(',');
}

/** Whether one phrase has all words of another: «электронный журнал» and «журнал». */
function holds(phrase: string, part: string): boolean {
  const words = new Set(phrase.split(' '));
  return part.split(' ').every((word) => words.has(word));
}

/**
 * Whether one name of the glossary says less than another: «журнал» for «электронный журнал», «классная» for «классный
 * руководитель», and complaints that stand for what is complained of: «не пускает» for «пароль».
 */
function isLoose(from: string, to: string, group: readonly string[]): boolean {
  const isPart = (word: string): boolean =>
    !word.includes(' ') && group.some((phrase) => phrase !== word && holds(phrase, word));
  return isPart(from) || isPart(to) || from.startsWith('не ') !== to.startsWith('не ');
}

/** What holds the phrase itself is found by it anyway; the same goes for what a wider one holds. */
function findable(phrase: string, wider: ReadonlyMap<string, number>, vocabulary: Vocabulary): readonly Widening[] {
  const isRussian = /[а-я]/u.test(phrase);
  const found = [...wider]
    .map(([to, weight]) => ({ to, stems: to.split(' '), weight }))
    .filter(({ to, stems }) => !holds(to, phrase) && stems.every((stem) => stem.length > 1 && vocabulary.has(stem)))
    .filter(({ to }) => !isRussian || !/[a-z]/u.test(to) || to === 'excel')
    .sort((a, b) => b.weight - a.weight || vocabulary.rankOf(a.stems) - vocabulary.rankOf(b.stems));
  return found
    .filter(
      ({ to, weight }) => !found.some((other) => other.to !== to && other.weight >= weight && holds(to, other.to)),
    )
    .slice(0, mostWidenings)
    .map(({ stems, weight }) => ({ stems, weight }));
}
