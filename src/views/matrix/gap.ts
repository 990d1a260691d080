import type { CrossRow } from './cross-matrix.ts';

/**
 * Whether a row has something open that a document speaks of (nobody is named, an annex has no text), or is named
 * nowhere at all. That one organization is silent where others speak is no gap: it need not concern it.
 */
export function isGap({ entries }: CrossRow): boolean {
  const all = entries.flat();
  return all.length === 0 || all.some(({ mode, role }) => role === null && mode !== 'condition');
}
