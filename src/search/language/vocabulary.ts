/** The stems that are known, ready to be asked. */

export interface Vocabulary {
  /** Whether the site says it. */
  readonly has: (stem: string) => boolean;
  /** Whether the site says it, or people who ask do. */
  readonly knows: (stem: string) => boolean;
  /** Whether a known stem begins so. */
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

/** From so many pages a class of frequency begins. */
export const classes = [100, 30, 10, 3];

/** What the index, or the names of places, tell of stems. */
export interface ToldStems {
  /** Each with how many pages say it. */
  readonly own: readonly (readonly [stem: string, pages: number])[];
  /** Said by nobody but people who ask: known, but nothing is mended to them. */
  readonly asked: readonly string[];
}

/**
 * @param frequent stems joined by spaces, those of the most frequent class first
 * @param told further stems
 */
export function readVocabulary(frequent: readonly string[], told: readonly ToldStems[] = []): Vocabulary {
  const ranks = new Map<string, number>();
  for (const [rank, joined] of frequent.entries()) {
    for (const stem of joined.split(' ')) if (stem !== '') ranks.set(stem, rank);
  }
  for (const { own } of told) for (const [stem, pages] of own) if (!ranks.has(stem)) ranks.set(stem, rankOf(pages));
  const asked = new Set(told.flatMap((one) => one.asked));
  const byLength = new Map<number, Entry[]>();
  for (const [stem, rank] of ranks) {
    if (!/^[а-я]+$/u.test(stem)) continue;
    const same = byLength.get(stem.length) ?? [];
    same.push({ stem, rank, letters: lettersOf(stem) });
    byLength.set(stem.length, same);
  }
  let sorted: readonly string[] | null = null;
  return {
    has: (stem) => ranks.has(stem),
    knows: (stem) => ranks.has(stem) || asked.has(stem),
    begins: (start) => {
      sorted ??= [...ranks.keys(), ...asked].sort();
      return sorted[firstNotBefore(sorted, start)]?.startsWith(start) ?? false;
    },
    rankOf: (stems) => Math.max(...stems.map((stem) => ranks.get(stem) ?? classes.length + 1)),
    ofLength: (length) => byLength.get(length) ?? [],
  };
}

/** The class of a stem that so many pages say, 0 for the most frequent. */
export function rankOf(pages: number): number {
  const rank = classes.findIndex((least) => pages >= least);
  return rank === -1 ? classes.length : rank;
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
