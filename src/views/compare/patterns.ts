/** Which documents are written after which, and where the two are compared. */
import type { Corpus, Document } from '../../corpus/types.ts';

/** A document that was written after another one. */
export interface PatternPair {
  readonly pattern: Document;
  readonly variant: Document;
}

/** Every document with a pattern, in the order of the graph. */
export function patternPairs(corpus: Corpus): readonly PatternPair[] {
  return [...corpus.documents.values()].flatMap((variant) => {
    const pattern = variant.pattern === undefined ? undefined : corpus.documents.get(variant.pattern);
    return pattern === undefined ? [] : [{ pattern, variant }];
  });
}

/** The documents that were written after this one. */
export function variantsOf(corpus: Corpus, pattern: Document): readonly Document[] {
  return [...corpus.documents.values()].filter((document) => document.pattern === pattern.id);
}

/** The page that compares the two, from the root without the base. */
export function comparisonAddress(pattern: string, variant: string): string {
  return `/compare/${pattern}/${variant}/`;
}
