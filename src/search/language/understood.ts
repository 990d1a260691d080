/** What a query is taken to mean: words, ways to say them, an address. Nothing here knows of pages or of the browser. */

/** One way to say what a word of the query means: these stems, all of them in one place. */
export interface Saying {
  readonly stems: readonly string[];
  /** 1 for the reader's own word; less the further we went: another keyboard, a slip mended, a synonym. */
  readonly weight: number;
  /** Whether words that merely begin with the last stem count too: the reader is still typing it. */
  readonly begins: boolean;
}

/** A word, number or fixed phrase of the query that says something. */
export interface Concept {
  /** As the reader typed it, or as it was mended. */
  readonly word: string;
  /** The reader's own first. */
  readonly sayings: readonly Saying[];
  /** Whether it is a common word of other matters, which the site does not say. */
  readonly isElsewhere: boolean;
}

/** A place in a document that the reader names: «п. 3.3 приказа 271», «298 IV.2.1», «приказ 206 от 25.06.2021». */
export interface Address {
  /** `3.3`, `8`; null where a document alone is named. */
  readonly clause: string | null;
  /** Roman number of the section in Latin letters: `IV`. */
  readonly section: string | null;
  /** Number of the document as documents write it: `271`, `154-од`. */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Number of the annex the document is: `2` for «приложение 2 к приказу 206». */
  readonly annex: string | null;
}

/** A query, understood. */
export interface Understood {
  /** In order; what says nothing («где», «что делать если») is left out, unless there is nothing else. */
  readonly concepts: readonly Concept[];
  /** The whole query in the words that are searched for, where it was mended; null where it is as typed. */
  readonly corrected: string | null;
  readonly address: Address | null;
}
