/** Which documents' anchors were asked for: as long as they stay, what was made from the answers stays true. */
import { Guesses } from './guesses.ts';
import type { Anchors, Dangling, Registry } from './registry.ts';
import type { Target } from './types.ts';

/** What answers came from. */
export interface Consulted {
  readonly registry: Registry;
  /** The anchors of each document that was asked, as they were; undefined where it had none. */
  readonly anchors: ReadonlyMap<string, Anchors | undefined>;
}

/** A registry for one text: it notes whose anchors it is asked for, and guesses only so often what was meant. */
export function recording(registry: Registry): { registry: Registry; consulted: Consulted } {
  const anchors = new Map<string, Anchors | undefined>();
  const asked = (document: string): void => {
    if (!anchors.has(document)) anchors.set(document, registry.anchorsOf(document));
  };
  const guesses = new Guesses();
  const answered = <Answer extends Target | Dangling | null>(answer: Answer): Answer => {
    if (answer !== null && 'rule' in answer) guesses.take();
    return answer;
  };
  return {
    registry: {
      ...registry,
      entry(kind, id) {
        return answered(registry.entry(kind, id, guesses.areLeft));
      },
      anchor(document, anchor) {
        asked(document);
        return answered(registry.anchor(document, anchor, guesses.areLeft));
      },
      clause(id) {
        asked(id.slice(0, Math.max(id.indexOf('#'), 0)));
        return answered(registry.clause(id, guesses.areLeft));
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
