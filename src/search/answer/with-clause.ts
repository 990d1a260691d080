import type { Kind } from '../page-text.ts';
import { weights } from './weights.ts';

/** So many places a reader looks through. */
const firstPlaces = 5;

/** What is looked at of a place that was found. */
interface Scored {
  readonly hit: { readonly kind: Kind };
  readonly reasons: { readonly parts: { readonly cover: number } };
}

/**
 * Places with a clause among the first, where one says all but all of what was asked: a reader sees the text itself too,
 * and not only the guides that explain it.
 * @param found the best first
 */
export function withClause<Found extends Scored>(found: readonly Found[]): readonly Found[] {
  const at = found.findIndex(({ hit, reasons }) => isClause(hit) && reasons.parts.cover >= weights.clause);
  const clause = found[at];
  if (clause === undefined || found.slice(0, firstPlaces).some(({ hit }) => isClause(hit))) return found;
  const others = found.filter((one) => one !== clause);
  return [...others.slice(0, firstPlaces - 1), clause, ...others.slice(firstPlaces - 1)];
}

function isClause({ kind }: Scored['hit']): boolean {
  return kind === 'document';
}
