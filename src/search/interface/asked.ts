/** What is asked, as the address of the search page holds it: the words, what narrows them, whether they are mended. */
import type { Filter } from '../index-token.ts';

/** Values by filter; empty where there is none. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

export interface Asked {
  readonly query: string;
  readonly filters: Filters;
  /** Search for the words as they are. */
  readonly literal: boolean;
}

export const filterNames: readonly Filter[] = ['kind', 'organization', 'audience', 'state'];

/** @param address its part behind the path: `?q=пароль&kind=guide` */
export function readAsked(address: string): Asked {
  const parameters = new URLSearchParams(address);
  const chosen = filterNames.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen),
    literal: parameters.get('literal') === '1',
  };
}

/** The part of an address behind its path; empty where nothing is asked. */
export function addressOfAsked({ query, filters, literal }: Asked): string {
  const pairs = [
    ...(query === '' ? [] : [['q', query] as const]),
    ...filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]] as const])),
    ...(literal && query !== '' ? [['literal', '1'] as const] : []),
  ];
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** How many filters are on. */
export function chosenCount(filters: Filters): number {
  return filterNames.filter((name) => filters[name] !== undefined).length;
}
