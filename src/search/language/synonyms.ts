/** Phrases that mean the same: from the glossary and the roles of the base, and from our own table. */
import type { SynonymLists } from './synonym-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Another way to say a phrase. */
export interface Widening {
  readonly stems: readonly string[];
  readonly weight: number;
}

export interface Synonyms {
  /** What else a phrase is called; null where nothing is known of it. @param phrase its stems, joined by spaces */
  readonly of: (phrase: string) => readonly Widening[] | null;
  /** The longest known phrase, in words. */
  readonly longest: number;
}

const trueWeight = 0.9;
const nearWeight = 0.6;
/** Everyday words are less exact than terms. */
const alikeWeight = 0.75;
/** More ways to say a thing cost more than they find. */
const most = 7;

/**
 * Synonyms that can be found: ours and those of the base.
 * @param lists as the build made them
 * @param vocabulary what the index holds
 */
export function synonymsOf({ base, same, near, alike, meant, apart }: SynonymLists, vocabulary: Vocabulary): Synonyms {
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
  const ready = new Map<string, readonly Widening[]>();
  return {
    of: (phrase) => {
      const wider = all.get(phrase);
      if (wider === undefined) return null;
      const found = ready.get(phrase) ?? findable(phrase, wider, vocabulary);
      ready.set(phrase, found);
      return found;
    },
    longest: Math.max(...Array.from(all.keys(), (phrase) => phrase.split(' ').length)),
  };
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
    .slice(0, most)
    .map(({ stems, weight }) => ({ stems, weight }));
}
