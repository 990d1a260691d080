/** A site as search reads it: its words and names, small and enough for the likeliest answers, and its index. */
import type { NamedPlace, SearchData } from '../search-data.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';
import type { SynonymChunk } from '../language/synonyms.ts';
import { nameStems } from './named.ts';
import { remembered } from '../remembered.ts';
import { synonymFile } from '../search-data.ts';
import type { StemIndex } from '../stem-index.ts';

/** The words of a site, without its index. */
export interface Words {
  /** How many pages the index has. */
  readonly pages: number;
  readonly places: readonly NamedPlace[];
  /** Id of the organization that a reader is of who has chosen none; null for none. */
  readonly organization: string | null;
  readonly dictionary: Dictionary;
}

/** A site, ready to be searched. */
export interface Library extends Words {
  readonly index: StemIndex;
}

/** A site and how its files are read. */
export interface Site {
  /** Where it stands, if it is another one that is searched along: `/schools/17`. */
  readonly base?: string;
  readonly data: SearchData;
  /** Reads a JSON file below the folder of the index. @throws where it cannot be had */
  readonly json: (path: string) => Promise<unknown>;
}

/** The words of sites that are searched together. @param sites the own one first, without a base */
export function wordsOf(sites: readonly Site[]): Words {
  const places = sites.flatMap(({ base, data }) =>
    base === undefined ? data.places : data.places.map((place) => ({ ...place, base })),
  );
  const words = sites.map(({ data, json }) => ({ data: data.lexicon, chunk: chunksOf(json) }));
  return {
    pages: sites.reduce((sum, { data }) => sum + data.pages, 0),
    places,
    organization: sites[0]?.data.organization ?? null,
    dictionary: dictionaryOf(words, () => nameStems(places)),
  };
}

/** Reads chunks of synonyms, each once. */
function chunksOf(json: Site['json']): (name: string) => Promise<SynonymChunk> {
  return remembered(async (name) => (await json(synonymFile(name))) as SynonymChunk);
}
