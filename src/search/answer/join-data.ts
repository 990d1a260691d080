import { noSynonyms } from '../language/no-synonyms.ts';
import type { SearchData } from '../search-data.ts';

/**
 * The words and names of several sites as those of one: a district that is searched along with its schools.
 * @param sites the own one first, without a base; the others with theirs
 */
export function joinedData(sites: readonly { readonly base?: string; readonly data: SearchData }[]): SearchData {
  const classes = Math.max(...sites.map(({ data }) => data.lexicon.words.length));
  return {
    pages: sites.reduce((sum, { data }) => sum + data.pages, 0),
    lexicon: {
      // The classes of frequency keep their places.
      words: Array.from({ length: classes }, (_, index) =>
        sites
          .map(({ data }) => data.lexicon.words[index] ?? '')
          .join(' ')
          .trim(),
      ),
      synonyms: {
        ...(sites[0]?.data.lexicon.synonyms ?? noSynonyms),
        base: sites.flatMap(({ data }) => data.lexicon.synonyms.base),
      },
    },
    places: sites.flatMap(({ base, data }) =>
      base === undefined ? data.places : data.places.map((place) => ({ ...place, base })),
    ),
  };
}
