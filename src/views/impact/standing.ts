/** What a published thing owes to its readers: its address, and the references that were checked against its words. */
import { targetKey } from '../../corpus/target.ts';
import type { Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { addressOf } from '../address.ts';
import { leaf, type Branch } from './node.ts';

/** Addresses of `permalinks.txt`, or null where it is not known. */
export type Published = ReadonlySet<string> | null;

/** The address of a thing and whether it was published; nothing where it has none. */
export function addressBranch(target: Target, published: Published): Branch[] {
  const path = addressOf(target);
  if (path === null) return [];
  const words =
    published === null
      ? `Адрес: ${path}`
      : published.has(path)
        ? `Адрес обещан навсегда: ${path} (строка в permalinks.txt). Слова менять можно, id и якорь — нельзя`
        : `Адреса ${path} в permalinks.txt ещё нет: он не обещан`;
  return [leaf('address', path, words, null)];
}

/** How many references were checked against the words of these things: each is stale once the words change. */
export function referencesToReview(uses: readonly Use[], targets: readonly Target[]): number {
  const keys = new Set(targets.map(targetKey));
  const pairs = uses
    .map(({ from, target }) => [targetKey(from), targetKey(target)] as const)
    .filter(([from, target]) => keys.has(target) && from !== target);
  return new Set(pairs.map(([from, target]) => `${from} ${target}`)).size;
}

/** The number of references to review as a branch; nothing where there are none. */
export function reviewBranch(title: string, count: number): Branch[] {
  return count === 0 ? [] : [leaf('fingerprint', null, `${title}: ${count}`, null)];
}

/** How a change of the thing itself is told. @param what what of it is changed */
export function ifChanged(what: string): string {
  return `Ссылок, которые придётся пересмотреть, если изменить ${what}`;
}
