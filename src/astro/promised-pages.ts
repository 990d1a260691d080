/** Every page the site is going to have: those of the graph and those of the rules. */
import type { Corpus } from '../corpus/types.ts';
import { pages } from '../views/address.ts';
import type { PageAnchors } from '../views/permalinks.ts';

/** The pages, each with the anchors others may link to; the page of errors and what is unlisted are none. */
export function promisedPages(corpus: Corpus): PageAnchors[] {
  return pages(corpus);
}
