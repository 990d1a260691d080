/** Anchors of `/quality/` that others may link to: every kind of gap has its place there, also while there is none. */
import { documentGaps } from './gaps/index.ts';
import { ourWork } from './ours/index.ts';

export const gapAnchors: readonly string[] = [...documentGaps, ...ourWork].map(({ id }) => id);
