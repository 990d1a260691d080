/** Documents made of real clauses in any order, for laws that must hold of every pair. */
import fc from 'fast-check';
import type { Clause, Corpus, Document } from '../../src/corpus/types.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';

export const corpus: Corpus = corpusOfContent();

/** A document of the real content. */
export function documentOf(id: string): Document {
  const found = corpus.documents.get(id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
}

const pool = [...corpus.clauses.values()];

/** A document with these clauses, numbered anew as top clauses. @param numbers printed numbers, null for none */
export function made(id: string, clauses: readonly Clause[], numbers: readonly (string | null)[] = []): Document {
  const own = clauses.map((clause, index): Clause => {
    const number = numbers[index] ?? null;
    const anchor = number ?? `b${index + 1}`;
    return {
      ...clause,
      id: `${id}#${anchor}`,
      document: id,
      anchor,
      number,
      section: null,
      parent: null,
      children: [],
    };
  });
  return { ...documentOf('saki-206'), id, sections: [], clauses: own };
}

const changed = fc.record({
  at: fc.nat(pool.length - 1),
  numbered: fc.boolean(),
  without: fc.subarray(['responsible', 'duties', 'when', 'addressees', 'participates', 'text'] as const),
  more: fc.boolean(),
});

/** Up to twelve real clauses, some of them with facts or words taken out or put in. */
export const clauseLists: fc.Arbitrary<{ clauses: readonly Clause[]; numbers: readonly (string | null)[] }> = fc
  .array(changed, { maxLength: 12 })
  .map((parts) => ({
    clauses: parts.flatMap(({ at, without, more }) => {
      const clause = pool[at];
      if (clause === undefined) return [];
      const emptied = Object.fromEntries(without.map((key) => [key, key === 'when' ? null : key === 'text' ? '' : []]));
      return [{ ...clause, ...emptied, ...(more ? { informed: [...clause.informed, 'parent'] } : {}) }];
    }),
    numbers: parts.map(({ numbered }, index) => (numbered ? String(index + 1) : null)),
  }));
