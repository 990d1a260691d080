/** Pagefind's index as we ask it: which pages have a stem. What was asked once is remembered. */
import { indexToken } from '../index-token.ts';
import type { PageText } from '../page-text.ts';

/** A page of the index that has a stem. */
export interface PageRef {
  readonly id: string;
  /** Pagefind's own count of how much it is about the stem. */
  readonly score: number;
  /** Fetches the text. @throws where it cannot be had */
  readonly text: () => Promise<PageText>;
}

/** The part of Pagefind that is used. */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly url: string; readonly page: PageText }>;
}

export interface StemIndex {
  /** Pages that have the stem; with `begins` also those that have a longer one. */
  readonly pagesWith: (stem: string, begins: boolean) => Promise<readonly PageRef[]>;
  /** Pages with a token that stands for a property. */
  readonly pagesOf: (token: string) => Promise<ReadonlySet<string>>;
}

/** @param pagefind loaded and ready */
export function stemIndex(pagefind: Pagefind): StemIndex {
  const asked = new Map<string, Promise<readonly PageRef[]>>();
  const texts = new Map<string, Promise<PageText>>();
  const found = async (query: string): Promise<readonly PageRef[]> => {
    const { results } = await pagefind.search(query);
    return results.map((result) => ({
      id: result.id,
      score: result.score,
      text: () => {
        const text = texts.get(result.id) ?? result.data().then(({ url, page }) => withBase(page, url));
        texts.set(result.id, text);
        return text;
      },
    }));
  };
  const remembered = (query: string): Promise<readonly PageRef[]> => {
    const answer = asked.get(query) ?? found(query);
    asked.set(query, answer);
    return answer;
  };
  return {
    pagesWith: (stem, begins) => remembered(begins ? indexToken(stem) : `"${indexToken(stem)}"`),
    pagesOf: async (token) => new Set((await remembered(`"${token}"`)).map(({ id }) => id)),
  };
}

/** A page with the base of its site, which Pagefind puts before the addresses of an index that was joined. */
function withBase(page: PageText, url: string): PageText {
  const base = url.endsWith(page.path) ? url.slice(0, url.length - page.path.length) : '';
  return base === '' ? page : { ...page, base };
}
