/** The words of a site, made at build for the browser. */
import { createHash } from 'node:crypto';
import { distance } from './distance.ts';
import { elsewhere } from './elsewhere-table.ts';
import { otherLayout } from './keyboard.ts';
import { readLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
import { makeSynonyms } from './make-synonyms.ts';
import { phraseOf } from './phrase.ts';
import { stem } from './stem.ts';
import { synonymChunks } from './synonym-chunks.ts';
import { synonymLists } from './synonym-lists.ts';
import type { SynonymChunk } from './synonyms.ts';
import { tokens } from './tokens.ts';
import { classes, rankOf, readVocabulary } from './vocabulary.ts';

/** So many classes of frequency are told beside the index; of rarer stems it tells itself. */
const toldClasses = 3;

/** The words of a site. */
export interface MadeLexicon {
  readonly data: LexiconData;
  /** The synonyms, by the names of their chunks. */
  readonly chunks: ReadonlyMap<string, SynonymChunk>;
  /** Stems that are slips: the index is not to hold them. */
  readonly slips: ReadonlySet<string>;
  /** All that is known, as if everything had been fetched. */
  readonly lexicon: Lexicon;
}

/**
 * @param counts how often each stem stands on the site
 * @param synonyms phrases that mean the same, as the glossary and the roles write them, the usual one first
 * @param limit the most stems that are told beside the index, the most frequent
 */
export function makeLexicon(
  counts: ReadonlyMap<string, number>,
  synonyms: readonly (readonly string[])[],
  limit = 8000,
): MadeLexicon {
  const slips = slipsIn(counts, synonyms);
  const known = [...counts]
    .filter(([stem]) => !slips.has(stem) && !/^[a-z]$/u.test(stem))
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
  const frequent = known.slice(0, limit);
  const words = classes.slice(0, toldClasses).map((_, index) =>
    frequent
      .filter(([, count]) => rankOf(count) === index)
      .map(([stem]) => stem)
      .sort()
      .join(' '),
  );
  const all = [{ own: known, asked: [] }];
  const vocabulary = readVocabulary(words, all);
  const made = makeSynonyms(
    synonymLists(
      synonyms.map((group) => phrases(group, slips)).filter((group) => group.length > 1),
      vocabulary.has,
    ),
    vocabulary,
  );
  const others = wordsElsewhere.filter((one) => !vocabulary.has(one) && !made.has(one));
  const { index, chunks } = synonymChunks(new Map([...made, ...others.map((one) => [one, []] as const)]), versionOf);
  const data = { words, synonyms: index };
  return { data, chunks, slips, lexicon: readLexicon(data, [...chunks.values()], all) };
}

/** Stems of common words of other matters: where the site does not say them they mean nothing here, and are no slips. */
const wordsElsewhere = [...new Set(tokens(elsewhere).map(stem))].filter((one) => one.length > 2);

function versionOf(chunks: readonly SynonymChunk[]): string {
  return createHash('sha256').update(JSON.stringify(chunks)).digest('hex').slice(0, 8);
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
