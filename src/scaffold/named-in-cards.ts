/** Names that stand in cards where roles are expected, known or not: documents may speak of a role before it has a file. */
import type { Basis } from '../corpus/build.ts';
import { nameKey } from '../findings/name.ts';
import { roleKeys } from '../rules/role-keys.ts';

/** Whether a card of any document names somebody so. */
export function namedInCards({ bodies }: Basis, name: string): boolean {
  const key = nameKey(name);
  for (const { written } of bodies.values()) {
    for (const { card } of written.clauses) {
      for (const line of card) {
        if (roleKeys.has(line.key) && line.value.split(',').some((part) => nameKey(part) === key)) return true;
      }
    }
  }
  return false;
}
