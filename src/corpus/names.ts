/** Names in cards: titles, aliases and ids of roles, titles and ids of responsibilities. */
import { nameKey } from '../findings/name.ts';

/** What a name resolves to. */
export type Resolved = { readonly id: string } | { readonly shared: readonly string[] } | { readonly unknown: true };

/** Names known everywhere and those known in the documents of one organization. */
export interface NameIndex {
  /** Resolves a name; case, ё and spaces do not count. */
  resolve(name: string, organization?: string): Resolved;
  /** Every name that could be meant, to find the nearest. */
  names(organization?: string): readonly string[];
}

/** A name with what it stands for; `organization` is null where it counts everywhere. */
export interface Name {
  readonly name: string;
  readonly id: string;
  readonly organization: string | null;
}

/** Indexes names by their comparable form. */
export function indexNames(all: readonly Name[]): NameIndex {
  const common = new Map<string, Set<string>>();
  const local = new Map<string, Map<string, Set<string>>>();
  for (const { name, id, organization } of all) {
    const index = organization === null ? common : (local.get(organization) ?? new Map<string, Set<string>>());
    if (organization !== null) local.set(organization, index);
    const key = nameKey(name);
    index.set(key, (index.get(key) ?? new Set()).add(id));
  }
  return {
    resolve(name, organization) {
      const key = nameKey(name);
      const here = organization === undefined ? undefined : local.get(organization)?.get(key);
      const ids = new Set([...(common.get(key) ?? []), ...(here ?? [])]);
      const [id] = ids;
      if (id === undefined) return { unknown: true };
      return ids.size === 1 ? { id } : { shared: [...ids].sort() };
    },
    names(organization) {
      return all
        .filter((one) => one.organization === null || one.organization === organization)
        .map(({ name }) => name);
    },
  };
}
