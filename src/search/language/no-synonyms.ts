import type { SynonymLists } from './synonym-lists.ts';

/** Where nothing is known of synonyms. */
export const noSynonyms: SynonymLists = { base: [], same: [], near: [], alike: [], meant: [], apart: [] };
