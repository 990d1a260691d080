/** What is known of words when a query is understood: before the index is asked, and with what it tells. */
import type { SynonymIndex } from './synonym-chunks.ts';
import { readSynonyms, type SynonymChunk, type Synonyms } from './synonyms.ts';
import { readVocabulary, type ToldStems, type Vocabulary } from './vocabulary.ts';

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
 * @param told further stems, of names and of the index, as far as they are known
 */
export function readLexicon(
  { words, synonyms }: LexiconData,
  chunks: readonly SynonymChunk[],
  told: readonly ToldStems[] = [],
): Lexicon {
  return { vocabulary: readVocabulary(words, told), synonyms: readSynonyms(chunks, synonyms.longest) };
}
