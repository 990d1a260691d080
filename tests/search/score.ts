/** How good an order of results is, over many queries. */
import { pathOf, type MeasuredQuery } from './queries.ts';

export interface Scores {
  readonly queries: number;
  /** Share of what had to be found that stands among the first five. */
  readonly recall: number;
  /** Mean of one over the rank of the first good answer, within the first ten. */
  readonly mrr: number;
  /** Share of nonsense that is answered with nothing. */
  readonly silence: number;
  readonly nonsense: number;
}

/** An answer: paths, the best first. */
export interface Measured {
  readonly entry: MeasuredQuery;
  readonly paths: readonly string[];
}

export function scores(all: readonly Measured[]): Scores {
  const asked = all.filter(({ entry }) => entry.find.length > 0);
  const nonsense = all.filter(({ entry }) => entry.find.length === 0);
  return {
    queries: asked.length,
    recall: mean(asked.map(recallOf)),
    mrr: mean(asked.map(reciprocalRank)),
    silence: mean(nonsense.map(({ paths }) => (paths.length === 0 ? 1 : 0))),
    nonsense: nonsense.length,
  };
}

export function recallOf({ entry, paths }: Measured): number {
  const first = new Set(paths.slice(0, 5));
  return mean(entry.find.map((id) => (first.has(pathOf(id)) ? 1 : 0)));
}

export function reciprocalRank({ entry, paths }: Measured): number {
  const good = new Set([...entry.find, ...entry.also].map(pathOf));
  const at = paths.slice(0, 10).findIndex((path) => good.has(path));
  return at === -1 ? 0 : 1 / (at + 1);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
