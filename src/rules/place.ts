/** Where something stands that a rule speaks of. */
import type { Body } from '../corpus/bodies.ts';
import type { Basis } from '../corpus/build.ts';
import type { Collection } from '../corpus/entries.ts';
import type { Clause } from '../corpus/types.ts';
import type { Place } from '../findings/finding.ts';
import { placeAt } from '../findings/lines.ts';
import type { CardKey, CardLine } from '../markup/card.ts';
import type { WrittenClause } from '../markup/written.ts';
import { placeOf } from '../schemas/yaml.ts';

/** The line of a clause's card with a key, or undefined. */
export function cardLine(clause: WrittenClause, key: CardKey): CardLine | undefined {
  return clause.card.find((line) => line.key === key);
}

/** Where the value of a card's line begins, or the clause where it has no such line. */
export function cardPlace(body: Body, clause: WrittenClause, key: CardKey): Place {
  const line = cardLine(clause, key);
  return line === undefined ? clause.place : placeAt(body.lines, line.valueOffset);
}

/** A clause as its author wrote it, with the body it stands in. */
export function writtenClause(
  basis: Basis,
  { document, anchor }: Clause,
): { body: Body; clause: WrittenClause } | null {
  const body = basis.bodies.get(document);
  if (body === undefined) return null;
  for (const [clause, own] of body.anchors) if (own === anchor) return { body, clause };
  return null;
}

/** Where the value of a card's line begins, for a clause of the graph. */
export function clauseCardPlace(basis: Basis, clause: Clause, key: CardKey): Place {
  const written = writtenClause(basis, clause);
  return written === null ? clause.at : cardPlace(written.body, written.clause, key);
}

/**
 * Where a value of an entry's front matter (or of an entry of a list) stands.
 * @param steps keys and indexes that lead to it; the nearest that exists counts
 */
export function fieldPlace(
  basis: Basis,
  collection: Collection,
  id: string,
  steps: readonly (string | number)[],
): Place {
  const entry = basis.entries[collection].find((one) => one.id === id);
  if (entry === undefined) return { file: collection, line: 1, column: 1 };
  return placeOf(entry.yaml, [...entry.path, ...steps]);
}
