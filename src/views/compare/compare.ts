/** A document held against the one it was written after: clause by clause, as plain data. */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import { align, type Aligned } from './align.ts';
import { factDifference, factsOf, verdictOf, type Fact, type Verdict } from './facts.ts';
import { stemsOf } from './stems.ts';
import { nameDifference, namesAt, type NamedRole, type NamesOfText } from './names.ts';

/** A clause of the pattern and what stands for it in the variant; each clause of both is in exactly one pair. */
export interface ComparedPair extends Aligned {
  readonly verdict: Verdict;
  /** Facts of both. */
  readonly kept: readonly Fact[];
  /** Facts of the pattern alone. */
  readonly lost: readonly Fact[];
  /** Facts of the variant alone. */
  readonly gained: readonly Fact[];
  /** Names of roles that the clause of the variant does not have; none where one of the two clauses is absent. */
  readonly lostNames: readonly NamedRole[];
  readonly gainedNames: readonly NamedRole[];
}

export interface Comparison {
  readonly pattern: Document;
  readonly variant: Document;
  /** In the order of the pattern; what is new stands behind what it follows in the variant. */
  readonly pairs: readonly ComparedPair[];
}

export function compare(corpus: Corpus, pattern: Document, variant: Document): Comparison {
  const pairs = align(pattern.clauses, variant.clauses).map((aligned) => compared(corpus, aligned));
  return { pattern, variant, pairs };
}

function compared(corpus: Corpus, aligned: Aligned): ComparedPair {
  const { pattern, variant } = aligned;
  const difference = factDifference(pattern === null ? [] : factsOf(pattern), variant === null ? [] : factsOf(variant));
  if (pattern === null || variant === null) {
    const verdict = pattern === null ? 'added' : 'missing';
    return { ...aligned, ...difference, verdict, lostNames: [], gainedNames: [] };
  }
  const names = nameDifference(namedIn(corpus, pattern), namedIn(corpus, variant));
  const verdict = verdictOf(difference, pattern.text === variant.text);
  return { ...aligned, ...difference, verdict, lostNames: names.lost, gainedNames: names.gained };
}

function namedIn(corpus: Corpus, { id, text }: Clause): NamesOfText {
  return { names: namesAt(corpus, id), stems: stemsOf(text) };
}
