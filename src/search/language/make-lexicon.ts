/** The words of a site, made at build for the browser. */
import { otherLayout } from './keyboard.ts';
import type { LexiconData } from './lexicon.ts';
import { phraseOf } from './phrase.ts';
import { distance } from './distance.ts';
import { stem } from './stem.ts';
import { synonymLists } from './synonym-lists.ts';
import { tokens } from './tokens.ts';

/** From so many occurrences a class begins. */
const classes = [100, 30, 10, 3, 1];

/**
 * @param counts how often each stem stands in the index
 * @param synonyms phrases that mean the same, as the glossary and the roles write them, the usual one first
 * @param limit the most stems that are told, the most frequent
 */
export function makeLexicon(
  counts: ReadonlyMap<string, number>,
  synonyms: readonly (readonly string[])[],
  limit = 8000,
): LexiconData {
  const slips = slipsIn(counts, synonyms);
  const words = [...counts]
    .filter(([stem]) => !slips.has(stem) && !/^[a-z]$/u.test(stem))
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, limit);
  const known = new Set(words.map(([one]) => one));
  const classOf = (count: number): number => classes.findIndex((least) => count >= least);
  return {
    words: classes.map((_, index) =>
      words
        .filter(([, count]) => classOf(count) === index)
        .map(([stem]) => stem)
        .sort()
        .join(' '),
    ),
    synonyms: synonymLists(
      synonyms.map((group) => phrases(group, slips)).filter((group) => group.length > 1),
      (one) => known.has(one),
    ),
  };
}

function phrases(group: readonly string[], slips: ReadonlySet<string>): string[] {
  const told = group
    .filter((phrase) => !isOtherLayout(phrase))
    .map(phraseOf)
    .filter((phrase) => phrase !== '' && !phrase.split(' ').some((stem) => slips.has(stem)));
  return [...new Set(told)];
}

/** «'k;eh» among the names of a term: the browser reads it without being told. */
function isOtherLayout(phrase: string): boolean {
  return /[a-z][;'[\],.`][a-z]|^[;'[\],.`][a-z]/iu.test(phrase) && tokens(otherLayout(phrase)).length > 0;
}

/**
 * The glossary names terms as people misspell them too. Such a stem would make the slip a word of its own; the browser
 * mends it instead. A slip is next to another word of its group, or all but the same as a frequent word, and rare.
 */
function slipsIn(counts: ReadonlyMap<string, number>, synonyms: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = [...counts].filter(([stem]) => isLong(stem));
  const frequent = Map.groupBy(
    words.filter(([, count]) => count >= 5).map(([stem]) => stem),
    ({ length }) => length,
  );
  const misspelt = words
    .filter(([, count]) => count <= 3)
    .filter(([stem]) => frequent.get(stem.length)?.some((of) => isSlip(stem, of, 0.5) && isRarer(stem, of, counts)))
    .map(([stem]) => stem);
  return new Set([...misspelt, ...synonyms.flatMap((group) => slipsOf(group, counts))]);
}

function slipsOf(group: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const words = [...new Set(group.flatMap((phrase) => tokens(phrase)))].filter(isLong);
  return words
    .filter((word) => words.some((of) => isSlip(word, of, 1) && isRarer(stem(word), stem(of), counts)))
    .map(stem);
}

/** Whether a word differs from another by a slip, and not by its ending. */
function isSlip(word: string, of: string, most: number): boolean {
  return word.slice(0, -1) !== of.slice(0, word.length - 1) && distance(word, of, most) <= most;
}

function isRarer(stem: string, of: string, counts: ReadonlyMap<string, number>): boolean {
  return stem !== of && (counts.get(of) ?? 0) >= 3 * (counts.get(stem) ?? 0) + 2;
}

/** Short words differ by a letter too often. */
function isLong(word: string): boolean {
  return /^[а-я]{5,}$/u.test(word);
}
