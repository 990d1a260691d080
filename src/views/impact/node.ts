/** The tree of what a thing touches: plain data for text, JSON and pages. */
import type { Target, TargetKind } from '../../corpus/types.ts';
import type { Place } from '../../findings/finding.ts';

/** What a node is: a thing of the graph, an annex without text, or what is said of things. */
export type What =
  | TargetKind
  | 'annex'
  | 'group'
  | 'cell'
  | 'sheet'
  | 'rhythm'
  | 'use'
  | 'alias'
  | 'appointment'
  | 'consultation'
  | 'answer'
  | 'address'
  | 'fingerprint';

/** A node of the tree. */
export interface ImpactNode {
  readonly what: What;
  /** Id of the thing, or name of the group; null where it has none. */
  readonly id: string | null;
  /** What people read. */
  readonly title: string;
  /** Where it stands in the content, or null. */
  readonly place: Place | null;
  /** Whether what it touches itself is shown at another node of the same thing. */
  readonly again: boolean;
  readonly children: readonly ImpactNode[];
}

/** A node while the tree is made. */
export interface Branch {
  readonly what: What;
  readonly id: string | null;
  readonly title: string;
  readonly place: Place | null;
  readonly children: Branch[];
  /** The thing whose referrers are the next step, or null where the reach ends here. */
  readonly further: Target | null;
  again: boolean;
}

/** A node of the given sort. */
export function leaf(
  what: What,
  id: string | null,
  title: string,
  place: Place | null,
  children: readonly Branch[] = [],
): Branch {
  return { what, id, title, place, children: [...children], further: null, again: false };
}

/** A thing from which the reach goes on: who refers to it may have to be looked at as well. */
export function reaching(target: Target, title: string, place: Place | null, children: readonly Branch[] = []): Branch {
  return { ...leaf(target.kind, target.id, title, place, children), further: target };
}

/** A heading over nodes with their number; nothing where there are none. */
export function group(id: string, title: string, children: readonly Branch[]): Branch[] {
  return children.length === 0 ? [] : [leaf('group', id, `${title}: ${children.length}`, null, children)];
}

/** The tree as it is given away. */
export function finished({ what, id, title, place, again, children }: Branch): ImpactNode {
  return { what, id, title, place, again, children: children.map(finished) };
}
