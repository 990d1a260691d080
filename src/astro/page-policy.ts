/**
 * The content security policy as pages say it: set by the configuration, which alone can read the scripts it allows, and
 * written by `Head.astro`. Astro's own `security.csp` adds the hashes of seven parts that no page of ours has: 0.4 KB a
 * page that no compression takes away (measured).
 */
const key = Symbol.for('punkt.policy');

interface Shared {
  [key]?: string;
}

const shared: typeof globalThis & Shared = globalThis;

/** The policy for the meta element; null where none is set. */
export function pagePolicy(): string | null {
  return shared[key] ?? null;
}

/** Sets the policy for the whole process. */
export function setPagePolicy(policy: string): void {
  shared[key] = policy;
}
