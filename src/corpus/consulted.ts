/** Which documents' anchors were asked for: as long as they stay, what was made from the answers stays true. */
import type { Anchors, Registry } from './registry.ts';

/** What answers came from. */
export interface Consulted {
  readonly registry: Registry;
  /** The anchors of each document that was asked, as they were; undefined where it had none. */
  readonly anchors: ReadonlyMap<string, Anchors | undefined>;
}

/** A registry that notes whose anchors it is asked for. */
export function recording(registry: Registry): { registry: Registry; consulted: Consulted } {
  const anchors = new Map<string, Anchors | undefined>();
  const asked = (document: string): void => {
    if (!anchors.has(document)) anchors.set(document, registry.anchorsOf(document));
  };
  return {
    registry: {
      ...registry,
      anchor(document, anchor) {
        asked(document);
        return registry.anchor(document, anchor);
      },
      clause(id) {
        asked(id.slice(0, Math.max(id.indexOf('#'), 0)));
        return registry.clause(id);
      },
    },
    consulted: { registry, anchors },
  };
}

/** Whether a registry would answer all the same questions the same. */
export function sameAnswers({ registry: before, anchors }: Consulted, now: Registry): boolean {
  if (!now.knowsTheSame(before)) return false;
  for (const [document, own] of anchors) if (now.anchorsOf(document) !== own) return false;
  return true;
}
