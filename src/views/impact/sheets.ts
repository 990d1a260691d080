/** On which sheets a clause stands: the duties, rights and bans of a role in an organization. */
import { memoized } from '../../corpus/memoized.ts';
import type { Clause, Corpus } from '../../corpus/types.ts';
import { addressOf } from '../address.ts';
import type { DutyItem } from '../duty-item.ts';
import { roleByOrganization, type RoleInOrganization } from '../role-in-organization.ts';
import { tiesOf } from '../ties.ts';

/** What a role does in an organization. */
export interface Sheet {
  readonly role: string;
  readonly organization: string;
}

/** By path of a clause, the organizations on whose sheet of the role it stands. */
type OnSheets = ReadonlyMap<string, ReadonlySet<string>>;

const sheetsOf = memoized((_: Corpus) => new Map<string, OnSheets>());

/** The sheets that the clause stands on, in the order of roles. */
export function sheetsWith(corpus: Corpus, clause: Clause): readonly Sheet[] {
  const path = addressOf({ kind: 'clause', id: clause.id }) ?? '';
  return [...corpus.roles.keys()]
    .filter((role) => mayStand(corpus, clause, role))
    .flatMap((role) =>
      [...(onSheets(corpus, role).get(path) ?? [])].map((organization): Sheet => ({ role, organization })),
    );
}

/** The sheets of a role. */
export function sheetsOfRole(corpus: Corpus, role: string): readonly Sheet[] {
  const organizations = new Set([...onSheets(corpus, role).values()].flatMap((own) => [...own]));
  return [...corpus.organizations.keys()]
    .filter((organization) => organizations.has(organization))
    .map((organization) => ({ role, organization }));
}

/** A sheet holds what is tied to the role, to a role its holder holds, or stands below that; and what holds for all. */
function mayStand(corpus: Corpus, clause: Clause, role: string): boolean {
  if (clause.unnamed) return true;
  const organization = corpus.documents.get(clause.document)?.organization ?? '';
  const held = corpus.organizations.get(organization)?.appointments.filter(({ holder }) => holder === role) ?? [];
  return [role, ...held.map((one) => one.role)].some((one) => tiedClauses(corpus).get(one)?.has(clause.id) === true);
}

const tiedClauses = memoized(
  (corpus: Corpus): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...corpus.roles.keys()].map((role) => [role, new Set(tiesOf(corpus, role).map(({ clause }) => clause.id))]),
    ),
);

function onSheets(corpus: Corpus, id: string): OnSheets {
  const kept = sheetsOf(corpus);
  const made = kept.get(id) ?? find(corpus, id);
  kept.set(id, made);
  return made;
}

function find(corpus: Corpus, id: string): OnSheets {
  const role = corpus.roles.get(id);
  const found = new Map<string, Set<string>>();
  for (const own of role === undefined ? [] : roleByOrganization(corpus, role)) {
    for (const path of paths(items(own))) {
      const organizations = found.get(path) ?? new Set<string>();
      found.set(path, organizations.add(own.organization.id));
    }
  }
  return found;
}

function items({ duties, rights, prohibitions, conditions, common }: RoleInOrganization): readonly DutyItem[] {
  return [...duties.flatMap((one) => one.items), ...rights, ...prohibitions, ...conditions, ...common];
}

function paths(found: readonly DutyItem[]): readonly string[] {
  return found.flatMap(({ place, items: inner }) => [...(place.path === null ? [] : [place.path]), ...paths(inner)]);
}
