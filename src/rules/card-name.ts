/** Where a name stands among the names of a card's line. */
import type { Basis } from '../corpus/build.ts';
import type { Clause } from '../corpus/types.ts';
import type { Place } from '../findings/finding.ts';
import { placeAt } from '../findings/lines.ts';
import type { CardKey } from '../markup/card.ts';
import { cardLine, writtenClause } from './place.ts';

/** Where a role is named in a line of a clause's card; the clause itself where the card does not name it. */
export function rolePlace(basis: Basis, clause: Clause, key: CardKey, role: string): Place {
  return namePlace(basis, clause, key, role, 'roles') ?? clause.at;
}

/** Where a clause's card names a responsibility. */
export function dutyPlace(basis: Basis, clause: Clause, duty: string): Place {
  return namePlace(basis, clause, 'Обязанность', duty, 'responsibilities') ?? clause.at;
}

function namePlace(
  basis: Basis,
  clause: Clause,
  key: CardKey,
  id: string,
  index: 'roles' | 'responsibilities',
): Place | null {
  const found = writtenClause(basis, clause);
  const line = found === null ? undefined : cardLine(found.clause, key);
  if (found === null || line === undefined) return null;
  const { lines, organization } = found.body;
  let offset = line.valueOffset;
  for (const part of line.source.split(',')) {
    const resolved = basis.titles[index].resolve(part, organization ?? undefined);
    if ('id' in resolved && resolved.id === id) return placeAt(lines, offset + part.length - part.trimStart().length);
    offset += part.length + 1;
  }
  return placeAt(lines, line.valueOffset);
}
