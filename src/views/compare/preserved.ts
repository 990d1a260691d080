/** How much of the pattern the variant keeps: duties, conditions, rights, prohibitions. */
import type { Clause } from '../../corpus/types.ts';
import type { ClauseKind } from '../../markup/kinds.ts';
import type { ComparedPair } from './compare.ts';

/** Clauses of one kind in the pattern and how many of them the variant has. */
export interface Preserved {
  readonly all: number;
  readonly kept: number;
  /** Those it has not. */
  readonly lost: readonly Clause[];
}

/** All clauses of a kind. */
export function preserved(pairs: readonly ComparedPair[], kind: ClauseKind): Preserved {
  const own = pairs.flatMap((pair) => (pair.pattern?.kind === kind ? [{ pair, clause: pair.pattern }] : []));
  const lost = own.filter(({ pair }) => !isKept(pair)).map(({ clause }) => clause);
  return { all: own.length, kept: own.length - lost.length, lost };
}

/** The same by section of the pattern, in its order; null stands for clauses without a section. */
export function preservedBySection(
  pairs: readonly ComparedPair[],
  kind: ClauseKind,
): ReadonlyMap<string | null, Preserved> {
  const bySection = Map.groupBy(pairs, ({ pattern }) => pattern?.section ?? null);
  const all = Array.from(bySection, ([section, own]) => [section, preserved(own, kind)] as const);
  return new Map(all.filter(([, found]) => found.all > 0));
}

/** A clause is kept where its counterpart is of the same kind and has one of its responsibilities, if it has any. */
function isKept({ pattern, variant }: ComparedPair): boolean {
  if (pattern === null || variant === null) return false;
  if (pattern.kind !== variant.kind) return false;
  return pattern.duties.length === 0 || pattern.duties.some((duty) => variant.duties.includes(duty));
}
