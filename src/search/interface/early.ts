/** The places that were shown before the index had come, and what becomes of them when it has. */
import type { Filters } from './asked.ts';
import type { Hit } from '../answer/hit.ts';
import { placeKey } from './place-href.ts';

/** An early place keeps its stand where the answer has it among so many. */
export const top = 5;

/** Early places that the filters leave: of what they are called, the kind alone is known. */
export function allowedEarly(hits: readonly Hit[], { kind, ...others }: Filters): readonly Hit[] {
  if (Object.keys(others).length > 0) return [];
  return kind === undefined ? hits : hits.filter((hit) => hit.kind === kind);
}

/** The answer with early places where they were shown, so that nothing moves under a finger: first, if among its best. */
export function keptInPlace(early: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  const best = new Map(hits.slice(0, top).map((hit) => [placeKey(hit), hit]));
  const staying = early.flatMap((shown) => best.get(placeKey(shown)) ?? []);
  const keys = new Set(staying.map(placeKey));
  return [...staying, ...hits.filter((hit) => !keys.has(placeKey(hit)))];
}
