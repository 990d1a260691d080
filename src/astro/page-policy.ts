/**
 * The content security policy as pages say it: set by the configuration, which alone can read the scripts it allows, and
 * written by `Head.astro`. Astro's own `security.csp` adds the hashes of seven parts that no page of ours has: 0.4 KB a
 * page that no compression takes away (measured).
 */
const key = Symbol.for('punkt.policy');

/** The policy for the meta element, with and without the script of pages that put the chosen organization first. */
export interface PagePolicies {
  readonly plain: string;
  readonly choosing: string;
}

interface Shared {
  [key]?: PagePolicies;
}

const shared: typeof globalThis & Shared = globalThis;

/** The policies of pages; null where none is set. */
export function pagePolicies(): PagePolicies | null {
  return shared[key] ?? null;
}

/** Sets the policies for the whole process. */
export function setPagePolicies(policies: PagePolicies): void {
  shared[key] = policies;
}
