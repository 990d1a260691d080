/** The stems that the index holds, ready to be asked. */

export interface Vocabulary {
  readonly has: (stem: string) => boolean;
  /** Whether a stem of the index begins so. */
  readonly begins: (start: string) => boolean;
  /** The class of the rarest of these stems. */
  readonly rankOf: (stems: readonly string[]) => number;
  /** Stems of one length, with what is compared first. */
  readonly ofLength: (length: number) => readonly Entry[];
}

export interface Entry {
  readonly stem: string;
  /** 0 for the most frequent class. */
  readonly rank: number;
  /** A bit for each letter that occurs. */
  readonly letters: number;
}

/** @param classes stems joined by spaces, the most frequent class first */
export function readVocabulary(classes: readonly string[]): Vocabulary {
  const entries = classes.flatMap((joined, rank) =>
    joined === '' ? [] : joined.split(' ').map((stem) => ({ stem, rank, letters: lettersOf(stem) })),
  );
  const ranks = new Map(entries.map(({ stem, rank }) => [stem, rank]));
  const sorted = [...ranks.keys()].sort();
  const byLength = Map.groupBy(
    entries.filter(({ stem }) => /^[а-я]+$/u.test(stem)),
    ({ stem }) => stem.length,
  );
  return {
    has: (stem) => ranks.has(stem),
    begins: (start) => sorted[firstNotBefore(sorted, start)]?.startsWith(start) ?? false,
    rankOf: (stems) => Math.max(...stems.map((stem) => ranks.get(stem) ?? classes.length)),
    ofLength: (length) => byLength.get(length) ?? [],
  };
}

/** A bit for each Russian letter of a word. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 1072);
  return bits;
}

function firstNotBefore(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
