/** What a clause says as data, and what became of it: verdicts by set inclusion alone. */
import type { Clause } from '../../corpus/types.ts';

/** What a fact tells: who and in what way, what, when, of which sort. */
export const factModes = [
  'responsible',
  'approves',
  'participates',
  'informed',
  'for',
  'duty',
  'when',
  'kind',
  'promised',
  'amends',
  'cancels',
] as const;

export type FactMode = (typeof factModes)[number];

/** One fact of a clause: `value` is the id of a role or responsibility, a rhythm, a kind, an annex or a clause. */
export interface Fact {
  readonly mode: FactMode;
  readonly value: string;
}

export const verdicts = ['same', 'reworded', 'narrowed', 'widened', 'changed', 'missing', 'added'] as const;

/**
 * What became of a clause of the pattern. `narrowed`: the facts of the variant are a proper subset, `widened`: a proper
 * superset; `changed`: neither; `reworded`: the same facts in other words.
 */
export type Verdict = (typeof verdicts)[number];

/** The facts of two clauses that stand for each other. */
export interface FactDifference {
  readonly kept: readonly Fact[];
  readonly lost: readonly Fact[];
  readonly gained: readonly Fact[];
}

/** The facts of a clause, each once, inheritance applied where the graph applies it. */
export function factsOf(clause: Clause): readonly Fact[] {
  const { annex, amendments } = clause;
  const of = (mode: FactMode, values: readonly string[]): Fact[] => values.map((value) => ({ mode, value }));
  const all = [
    ...of('responsible', clause.responsible),
    ...of('approves', clause.approves),
    ...of('participates', clause.participates),
    ...of('informed', clause.informed),
    ...of('for', clause.addressees),
    ...of('duty', clause.duties),
    ...of('when', clause.when === null ? [] : [clause.when]),
    ...of('kind', [clause.kind]),
    ...of('promised', annex === null ? [] : [annex.number, ...annex.duties.map((duty) => `${annex.number} ${duty}`)]),
    ...amendments.map(({ mode, target, from }): Fact => ({
      mode,
      value: from === null ? target : `${target} ${from}`,
    })),
  ];
  return [...new Map(all.map((fact) => [keyOf(fact), fact])).values()];
}

/** What two sets of facts share and where they differ. */
export function factDifference(pattern: readonly Fact[], variant: readonly Fact[]): FactDifference {
  const before = new Set(pattern.map(keyOf));
  const after = new Set(variant.map(keyOf));
  return {
    kept: pattern.filter((fact) => after.has(keyOf(fact))),
    lost: pattern.filter((fact) => !after.has(keyOf(fact))),
    gained: variant.filter((fact) => !before.has(keyOf(fact))),
  };
}

/** The verdict on two clauses that stand for each other. @param sameWords whether their texts are the same */
export function verdictOf({ lost, gained }: FactDifference, sameWords: boolean): Verdict {
  if (lost.length > 0) return gained.length > 0 ? 'changed' : 'narrowed';
  if (gained.length > 0) return 'widened';
  return sameWords ? 'same' : 'reworded';
}

function keyOf({ mode, value }: Fact): string {
  return `${mode} ${value}`;
}
