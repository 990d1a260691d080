/** How an answer is laid out: the best as they are ranked, then the rest by kind. */
import type { Hit } from '../answer/hit.ts';
import type { Kind } from '../page-text.ts';

/** A part of an answer. */
export interface Group {
  /** Null for the best. */
  readonly kind: Kind | null;
  readonly hits: readonly Hit[];
}

/** So many stand above the groups. */
const best = 5;

/** The best, then groups in the order of their own best; one part alone where there is nothing to part. */
export function grouped(hits: readonly Hit[]): readonly Group[] {
  const rest = Map.groupBy(hits.slice(best), ({ kind }) => kind);
  const groups = Array.from(rest, ([kind, those]): Group => ({ kind, hits: those }));
  return [{ kind: null, hits: hits.slice(0, best) }, ...groups];
}
