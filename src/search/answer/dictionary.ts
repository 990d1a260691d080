/** What is known of words, fetched by the words that are typed: synonyms, and what the index holds beside them. */
import { readLexicon, type Lexicon, type LexiconData } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import { chunkFor } from '../language/synonym-chunks.ts';
import type { SynonymChunk } from '../language/synonyms.ts';
import type { ToldStems } from '../language/vocabulary.ts';
import type { StemIndex } from '../stem-index.ts';

/** The words of one site. */
export interface WordsOfSite {
  readonly data: LexiconData;
  /** Fetches a chunk of synonyms. @throws where it cannot be had */
  readonly chunk: (name: string) => Promise<SynonymChunk>;
}

export interface Dictionary {
  /**
   * What is known where these words are asked for: the same for the same words, whatever was asked before.
   * @param index null where it has not come: then of rare words nothing is known
   * @throws where it cannot be had
   */
  readonly about: (words: readonly string[], index: StemIndex | null) => Promise<Lexicon>;
}

/**
 * @param sites the own one first, then those that are searched along
 * @param names stems of what places are called: known before the index has come
 */
export function dictionaryOf(sites: readonly WordsOfSite[], names: () => Iterable<string>): Dictionary {
  const data = joined(sites.map((site) => site.data));
  const last = { parts: [] as readonly unknown[], lexicon: readLexicon(data, []) };
  let called: ToldStems | null = null;
  return {
    about: async (words, index) => {
      called ??= { own: Array.from(new Set(names()), (name) => [name, 1]), asked: [] };
      const stems = [...new Set(words.map(stem))];
      const [chunks, told] = await Promise.all([
        Promise.all(sites.flatMap((site) => chunksFor(site, stems))),
        index === null ? [] : Promise.all([...new Set([...stems, ...words])].map((word) => index.wordsNear(word))),
      ]);
      const parts = [...new Set<SynonymChunk | ToldStems>([called, ...chunks, ...told.flat()])];
      // Typing asks for the same neighbourhood with every key.
      if (parts.length !== last.parts.length || parts.some((part, at) => part !== last.parts[at])) {
        last.lexicon = readLexicon(data, [...new Set(chunks)], [...new Set(told.flat()), called]);
        last.parts = parts;
      }
      return last.lexicon;
    },
  };
}

function chunksFor({ data, chunk }: WordsOfSite, words: readonly string[]): Promise<SynonymChunk>[] {
  const names = new Set(words.flatMap((word) => chunkFor(data.synonyms, word) ?? []));
  return Array.from(names, chunk);
}

/** The frequent words of several sites as those of one: classes of frequency keep their places. */
function joined(all: readonly LexiconData[]): LexiconData {
  const classes = Math.max(0, ...all.map(({ words }) => words.length));
  return {
    words: Array.from({ length: classes }, (_, at) => all.map(({ words }) => words[at] ?? '').join(' ')),
    synonyms: { longest: Math.max(1, ...all.map(({ synonyms }) => synonyms.longest)), version: '', from: [] },
  };
}
