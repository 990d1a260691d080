/** What else phrases are called: made at build, fetched in chunks by the words that a reader types. */

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

/** More ways to say a thing cost more than they find. */
export const mostWidenings = 7;

/**
 * A part of the synonyms: phrases with their widenings, apart by commas, those of a weight after each other:
 * `0.9:отметк,балл;0.6:оценк`. Empty where what a phrase means is not on this site.
 */
export type SynonymChunk = Readonly<Record<string, string>>;

/** Widenings as a chunk has them. */
export function writtenWidenings(widenings: readonly Widening[]): string {
  const weights = [...new Set(widenings.map(({ weight }) => weight))];
  return weights
    .map((weight) => {
      const phrases = widenings.filter((one) => one.weight === weight).map(({ stems }) => stems.join(' '));
      return `${weight}:${phrases.join(',')}`;
    })
    .join(';');
}

/** @param chunks fetched; of several sites where they are searched together @param longest phrase, in words */
export function readSynonyms(chunks: readonly SynonymChunk[], longest: number): Synonyms {
  return {
    of: (phrase) => {
      const written = chunks.flatMap((chunk) => (Object.hasOwn(chunk, phrase) ? [chunk[phrase] ?? ''] : []));
      return written.length === 0 ? null : joined(written.flatMap(read));
    },
    longest,
  };
}

function read(written: string): Widening[] {
  return written.split(';').flatMap((group) => {
    const [weight = '', phrases = ''] = group.split(':');
    return phrases === '' ? [] : phrases.split(',').map((to) => ({ stems: to.split(' '), weight: Number(weight) }));
  });
}

/** What several sites know of a phrase. */
function joined(widenings: readonly Widening[]): readonly Widening[] {
  const sorted = [...widenings].sort((a, b) => b.weight - a.weight);
  const seen = new Set<string>();
  return sorted.filter(({ stems }) => !seen.has(stems.join(' ')) && seen.add(stems.join(' '))).slice(0, mostWidenings);
}
