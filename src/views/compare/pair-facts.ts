/** The facts in which two clauses differ, as lines: «Отвечает: методист → член рабочей группы». */
import type { Corpus } from '../../corpus/types.ts';
import type { Part } from '../part.ts';
import type { ComparedPair } from './compare.ts';
import { factModes, type Fact, type FactMode } from './facts.ts';
import { factPart, modeLabels } from './line.ts';
import type { NamedRole } from './names.ts';

export interface FactLine {
  readonly label: string;
  readonly kept: readonly Part[];
  readonly lost: readonly Part[];
  readonly gained: readonly Part[];
}

/** Only what differs; of a clause without a counterpart all it says, its kind aside. */
export function pairFacts(corpus: Corpus, pair: ComparedPair): readonly FactLine[] {
  const { pattern, variant, kept, lost, gained, lostNames, gainedNames } = pair;
  const alone = pattern === null || variant === null;
  const clause = pattern ?? variant;
  const lines = factModes.flatMap((mode): readonly FactLine[] => {
    const of = (facts: readonly Fact[], side: typeof clause): readonly Part[] =>
      side === null ? [] : facts.filter((fact) => fact.mode === mode).map((fact) => factPart(corpus, fact, side));
    if (alone) {
      const told = of([...lost, ...gained], clause);
      return told.length === 0 || mode === 'kind' ? [] : [line(mode, told, [], [])];
    }
    const [before, after] = [of(lost, pattern), of(gained, variant)];
    return before.length + after.length === 0 ? [] : [line(mode, of(kept, pattern), before, after)];
  });
  const names = (own: readonly NamedRole[]): readonly Part[] => own.map(({ name }) => ({ text: name, path: null }));
  return lostNames.length + gainedNames.length === 0
    ? lines
    : [...lines, { label: 'В тексте названы', kept: [], lost: names(lostNames), gained: names(gainedNames) }];
}

function line(mode: FactMode, kept: readonly Part[], lost: readonly Part[], gained: readonly Part[]): FactLine {
  return { label: modeLabels[mode], kept, lost, gained };
}
