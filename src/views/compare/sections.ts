/** The pairs of a comparison under the sections they stand in. */
import type { Section } from '../../corpus/types.ts';
import type { ComparedPair, Comparison } from './compare.ts';

export interface ComparedSection {
  /** The section of the pattern and of the variant; null where the document has none there. */
  readonly pattern: Section | null;
  readonly variant: Section | null;
  readonly pairs: readonly ComparedPair[];
}

/** Sections stand for each other where most of their clauses do. */
export function comparedSections({ pattern, variant, pairs }: Comparison): readonly ComparedSection[] {
  const counterpart = counterparts(pairs);
  const back = new Map(Array.from(counterpart, ([one, other]) => [other, one]));
  const found: { key: string; own: ComparedPair[] }[] = [];
  for (const pair of pairs) {
    const key = keyOf(pair);
    const last = found.at(-1);
    if (last?.key === key) last.own.push(pair);
    else found.push({ key, own: [pair] });
  }
  return found.map(({ key, own }): ComparedSection => {
    const [first] = own;
    const one =
      first?.pattern === null ? (back.get(first.variant?.section ?? '') ?? null) : (first?.pattern.section ?? null);
    const other = first?.pattern === null ? (first.variant?.section ?? null) : (counterpart.get(key) ?? null);
    return {
      pattern: pattern.sections.find(({ anchor }) => anchor === one) ?? null,
      variant: variant.sections.find(({ anchor }) => anchor === other) ?? null,
      pairs: own,
    };
  });

  /** The section of the pattern; for what is new the one that its section stands for. */
  function keyOf(pair: ComparedPair): string {
    if (pair.pattern !== null) return pair.pattern.section ?? '';
    const own = pair.variant?.section ?? '';
    return back.get(own) ?? `new ${own}`;
  }
}

/** For each section of the pattern the section of the variant that most of its clauses stand for. */
function counterparts(pairs: readonly ComparedPair[]): ReadonlyMap<string, string> {
  const votes = new Map<string, number>();
  for (const { pattern, variant } of pairs) {
    if (pattern?.section == null || variant?.section == null) continue;
    const vote = `${pattern.section} ${variant.section}`;
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  for (const [vote] of [...votes].toSorted(([, a], [, b]) => b - a)) {
    const [one = '', other = ''] = vote.split(' ');
    if (!found.has(one) && ![...found.values()].includes(other)) found.set(one, other);
  }
  return found;
}
