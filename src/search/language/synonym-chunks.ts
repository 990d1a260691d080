/** Synonyms in chunks, so that a reader fetches those of the words that were typed and no others. */
import { writtenWidenings, type SynonymChunk, type Widening } from './synonyms.ts';

/** Which chunk to fetch. */
export interface SynonymIndex {
  /** The longest phrase, in words. */
  readonly longest: number;
  /** Told by all that is in the chunks: an old one is never taken for a new one. */
  readonly version: string;
  /** The first word of each chunk. */
  readonly from: readonly string[];
}

/** About so many letters a chunk: some hundred bytes on their way. */
const size = 900;

/**
 * Splits synonyms between words: phrases that begin with the same word stay together.
 * @param versionOf all chunks
 * @returns chunks by their names
 */
export function synonymChunks(
  synonyms: ReadonlyMap<string, readonly Widening[]>,
  versionOf: (chunks: readonly SynonymChunk[]) => string,
): { readonly index: SynonymIndex; readonly chunks: ReadonlyMap<string, SynonymChunk> } {
  const phrases = [...synonyms.keys()].sort();
  const made: { from: string; chunk: Record<string, string>; letters: number }[] = [];
  for (const phrase of phrases) {
    const written = writtenWidenings(synonyms.get(phrase) ?? []);
    const last = made.at(-1);
    const fits =
      last !== undefined && (last.letters < size || Object.keys(last.chunk).some((one) => sameWord(one, phrase)));
    const into = fits ? last : { from: firstWord(phrase), chunk: {}, letters: 0 };
    if (!fits) made.push(into);
    into.chunk[phrase] = written;
    into.letters += phrase.length + written.length;
  }
  const version = versionOf(made.map(({ chunk }) => chunk));
  return {
    index: {
      longest: Math.max(1, ...phrases.map((phrase) => phrase.split(' ').length)),
      version,
      from: made.map(({ from }) => from),
    },
    chunks: new Map(made.map(({ chunk }, at) => [chunkName(version, at), chunk])),
  };
}

/** The name of the chunk that has the phrases that begin with a word; null where none can. */
export function chunkFor({ from, version }: SynonymIndex, word: string): string | null {
  const after = from.findIndex((first) => first > word);
  const at = (after === -1 ? from.length : after) - 1;
  return at < 0 ? null : chunkName(version, at);
}

function chunkName(version: string, at: number): string {
  return `${version}-${at}`;
}

function sameWord(one: string, other: string): boolean {
  return firstWord(one) === firstWord(other);
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}
