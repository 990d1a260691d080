/**
 * What a reader's search is given beside Pagefind's index: the words of the site and what pages are called, so that slips
 * are mended, questions suggested and the likeliest answers shown before the index itself has come.
 */
import type { LexiconData } from './language/lexicon.ts';
import type { Kind } from './page-text.ts';

/** Path below the folder of the index. */
export const dataFile = 'words.json';

/** Path of a chunk of synonyms below the folder of the index. */
export function synonymFile(name: string): string {
  return `synonyms/${name}.json`;
}

/** A page or an entry by its names. */
export interface NamedPlace {
  /** Base of the site, where it is another one that is searched along: `/schools/17`. */
  readonly base?: string;
  /** Path from the root without the base, with an anchor where it is an entry: `/terms/#marks`. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** Said under it; null where it says no more than its kind. */
  readonly label: string | null;
  /** Questions as people type them. */
  readonly questions: readonly string[];
}

export interface SearchData {
  /** How many pages the index has. */
  readonly pages: number;
  /** Where other sites stand that are searched along, without a slash at the end: `/schools/17`. */
  readonly along: readonly string[];
  /** Id of the organization that a reader is of who has chosen none; null for none. */
  readonly organization: string | null;
  readonly lexicon: LexiconData;
  readonly places: readonly NamedPlace[];
}
