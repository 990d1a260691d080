/** Addresses that are new, gone, or lead to another text than before. */
import type { Collection } from '../corpus/entries.ts';
import { addressOf } from '../views/address.ts';
import { pages } from '../views/pages.ts';
import { addresses, remembered } from '../views/permalinks.ts';
import type { CheckedContent } from '../rules/check.ts';
import type { Target } from '../corpus/types.ts';
import type { Comparison } from './comparison.ts';
import type { AddressChanges } from './review.ts';
import { isUnread } from './unread.ts';

export function addressChanges({ base, head, renames, clauses }: Comparison): AddressChanges {
  const was = addresses(pages(base.checked.corpus));
  const now = addresses(pages(head.checked.corpus));
  const promised = remembered(base.permalinks ?? '');
  const kept = remembered(head.permalinks ?? '');
  const successors = successorsOf(renames);
  const gone = without(was, now).filter((address) => !isInUnread(head.checked, address));
  const added = without(now, was).filter((address) => !isInUnread(base.checked, address));
  return {
    gone: gone.map((address) => ({
      address,
      promised: promised.has(address) || kept.has(address),
      now: successors.get(address) ?? null,
    })),
    added,
    unremembered: head.permalinks === null ? 0 : added.filter((address) => !kept.has(address)).length,
    forgotten: head.permalinks === null ? [] : [...promised.keys()].filter((address) => !kept.has(address)),
    reused: clauses.flatMap(({ before, after }) => {
      if (before === null || after === null || before.id === after.id) return [];
      if (!head.checked.corpus.clauses.has(before.id)) return [];
      const from = addressOf({ kind: 'clause', id: before.id });
      const to = addressOf({ kind: 'clause', id: after.id });
      return from === null || to === null ? [] : [{ address: from, now: to }];
    }),
  };
}

/** Where what stood at an address stands today. */
function successorsOf(renames: Comparison['renames']): ReadonlyMap<string, string> {
  const address = (key: string): string | null => {
    const slash = key.indexOf('/');
    const kind = kinds.find((one) => one === key.slice(0, slash));
    return kind === undefined ? null : addressOf({ kind, id: key.slice(slash + 1) });
  };
  return new Map(
    [...renames].flatMap(([before, after]) => {
      const from = address(before);
      const to = address(after);
      return from === null || to === null ? [] : [[from, to] as const];
    }),
  );
}

const kinds: readonly Target['kind'][] = [
  'document',
  'section',
  'clause',
  'role',
  'topic',
  'organization',
  'term',
  'act',
];

/** Whether the address is of a thing whose file is there and could not be read. */
function isInUnread(checked: CheckedContent, address: string): boolean {
  const [, folder = '', id = '', anchor] = /^\/([a-z]+)\/(?:([a-z0-9-]+)\/)?[^#]*(?:#(.+))?$/u.exec(address) ?? [];
  const collection = collectionOf[folder];
  return collection !== undefined && isUnread(checked, collection, id === '' ? (anchor ?? '') : id);
}

const collectionOf: Readonly<Record<string, Collection>> = {
  documents: 'documents',
  roles: 'roles',
  topics: 'topics',
  guides: 'guides',
  organizations: 'organizations',
  terms: 'terms',
  acts: 'acts',
};

function without(addresses: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return addresses.filter((address) => !known.has(address));
}
