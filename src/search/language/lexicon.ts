/** What the build tells the browser of its words, so that a query is understood before the index is asked. */
import type { SynonymLists } from './synonym-lists.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

export interface LexiconData {
  /** Stems of the index joined by spaces, a line for each class of frequency, the most frequent first. */
  readonly words: readonly string[];
  readonly synonyms: SynonymLists;
}

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

/** @param data as the build made it */
export function readLexicon(data: LexiconData): Lexicon {
  const vocabulary = readVocabulary(data.words);
  return { vocabulary, synonyms: synonymsOf(data.synonyms, vocabulary) };
}
