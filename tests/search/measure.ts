/** Asks every query of an index and notes what came. */
import { ask, type Question } from '../../src/search/answer/ask.ts';
import type { Library } from '../../src/search/answer/library.ts';
import type { StockPagefind } from './open-stock.ts';
import type { MeasuredQuery } from './queries.ts';
import type { Measured } from './score.ts';

/** A question of somebody of whom nothing is known. */
export function plainQuestion(query: string): Question {
  return { query, typing: false, literal: false, reader: { organization: null, role: null }, filters: {} };
}

/** Our search. A query of a prefix is asked while it is being typed. */
export async function measure(library: Library, entries: readonly MeasuredQuery[]): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const entry of entries) {
    const { hits } = await ask(library, { ...plainQuestion(entry.query), typing: entry.by === 'prefix' });
    all.push({ entry, paths: hits.map(({ path }) => path) });
  }
  return all;
}

/** Pagefind as it comes: its pages in its order, of each its best place first. */
export async function measureStock(
  pagefind: StockPagefind,
  entries: readonly MeasuredQuery[],
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const entry of entries) {
    const { results } = await pagefind.search(entry.query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const paths = pages.flatMap(({ raw_url: path, sub_results: places }) => [
      ...places.slice(0, 1).map(({ anchor }) => (anchor === undefined ? path : `${path}#${anchor.id}`)),
      path,
    ]);
    all.push({ entry, paths: [...new Set(paths)] });
  }
  return all;
}
