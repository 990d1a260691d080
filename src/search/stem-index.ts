/** The index as it is asked: which pages have a stem. */
import type { Manner } from './index-token.ts';
import type { ToldStems } from './language/vocabulary.ts';
import type { PageText } from './page-text.ts';

/** A page of the index that has a stem. */
export interface PageRef {
  readonly id: string;
  /** How much a word of it counts, 0 to 1: more on a short page. */
  readonly score: number;
  /** How it has the stem. */
  readonly manner: Manner;
  /** Fetches the text. @throws where it cannot be had */
  readonly text: () => Promise<PageText>;
}

export interface StemIndex {
  /** Pages that have the stem; with `begins` also those that have a longer one. */
  readonly pagesWith: (stem: string, begins: boolean) => Promise<readonly PageRef[]>;
  /** Ids of the pages with a token that stands for a property. */
  readonly pagesOf: (token: string) => Promise<ReadonlySet<string>>;
  /** What the index has beside a stem in the alphabet, as far as it is letters alone: objects that stay the same. */
  readonly wordsNear: (stem: string) => Promise<readonly ToldStems[]>;
}

/** Indexes asked as one: a district's with those of its schools. */
export function joinedIndex(indexes: readonly StemIndex[]): StemIndex {
  const all = async <Value>(ask: (index: StemIndex) => Promise<Iterable<Value>>): Promise<Value[]> =>
    (await Promise.all(indexes.map(ask))).flatMap((values) => [...values]);
  return {
    pagesWith: (stem, begins) => all((index) => index.pagesWith(stem, begins)),
    pagesOf: async (token) => new Set(await all((index) => index.pagesOf(token))),
    wordsNear: (stem) => all((index) => index.wordsNear(stem)),
  };
}
