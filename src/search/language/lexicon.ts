/** What is known of words when a query is understood: before the index is asked, and with what it tells. */
import type { SynonymIndex } from './synonym-chunks.ts';
import { readSynonyms, type SynonymChunk, type Synonyms } from './synonyms.ts';
import { readVocabulary, type RareStems, type Vocabulary } from './vocabulary.ts';

/** What the build tells the browser. */
export interface LexiconData {
  /** Frequent stems joined by spaces, a line for each class of frequency, the most frequent first; the index has all. */
  readonly words: readonly string[];
  readonly synonyms: SynonymIndex;
}

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

/**
 * @param data as the build made it
 * @param chunks of synonyms, as far as they have come
 * @param rare stems of the index beyond the frequent ones, as far as they are known
 */
export function readLexicon(
  { words, synonyms }: LexiconData,
  chunks: readonly SynonymChunk[],
  rare: readonly RareStems[] = [],
): Lexicon {
  return { vocabulary: readVocabulary(words, rare), synonyms: readSynonyms(chunks, synonyms.longest) };
}
