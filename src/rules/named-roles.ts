/** Which cards name a role, by organization: one walk through all clauses for every rule that asks. */
import { memoized } from '../corpus/memoized.ts';
import type { Clause, Corpus } from '../corpus/types.ts';
import type { CardKey } from '../markup/card-keys.ts';

/** A card that names a role, and in which line. */
export interface Naming {
  readonly clause: Clause;
  readonly key: CardKey;
}

/** By organization and role, the cards of its documents that name the role. What is inherited is named above. */
export const namings = memoized(
  ({ documents }: Corpus): ReadonlyMap<string, ReadonlyMap<string, readonly Naming[]>> => {
    const byOrganization = new Map<string, Map<string, Naming[]>>();
    for (const { organization, clauses } of documents.values()) {
      const byRole = byOrganization.get(organization) ?? new Map<string, Naming[]>();
      byOrganization.set(organization, byRole);
      for (const clause of clauses) {
        add(byRole, clause, 'Кому', clause.addressees);
        if (!clause.inherited) add(byRole, clause, 'Отвечает', clause.responsible);
        add(byRole, clause, 'Решает', clause.approves);
        add(byRole, clause, 'Участвует', clause.participates);
        add(byRole, clause, 'Извещается', clause.informed);
      }
    }
    return byOrganization;
  },
);

function add(byRole: Map<string, Naming[]>, clause: Clause, key: CardKey, roles: readonly string[]): void {
  for (const role of roles) {
    const known = byRole.get(role);
    if (known === undefined) byRole.set(role, [{ clause, key }]);
    else known.push({ clause, key });
  }
}
