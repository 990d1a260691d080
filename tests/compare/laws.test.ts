/** What must hold of the comparison of any two documents. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type ComparedPair } from '../../src/views/compare/compare.ts';
import type { Verdict } from '../../src/views/compare/facts.ts';
import type { Clause } from '../../src/corpus/types.ts';
import { clauseLists, corpus, documentOf, made } from './documents.ts';

const pairs = fc
  .tuple(clauseLists, clauseLists)
  .map(([one, other]) => [made('one', one.clauses, one.numbers), made('other', other.clauses, other.numbers)] as const);

const mirrored: Readonly<Record<Verdict, Verdict>> = {
  same: 'same',
  reworded: 'reworded',
  narrowed: 'widened',
  widened: 'narrowed',
  changed: 'changed',
  missing: 'added',
  added: 'missing',
};

test('a document is the same as itself, clause by clause, in place', () => {
  const check = (pair: ComparedPair): void => {
    expect(pair).toMatchObject({ verdict: 'same', moved: false, lost: [], gained: [], lostNames: [], gainedNames: [] });
    expect(pair.variant).toBe(pair.pattern);
  };
  for (const document of corpus.documents.values()) compare(corpus, document, document).pairs.forEach(check);
  fc.assert(
    fc.property(pairs, ([one]) => {
      compare(corpus, one, one).pairs.forEach(check);
    }),
  );
});

test('every clause of both documents stands in exactly one pair, those of the pattern in their order', () => {
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      const { pairs } = compare(corpus, one, other);
      expect(pairs.flatMap(({ pattern }) => pattern ?? [])).toEqual(one.clauses);
      const variant = pairs.flatMap(({ variant }) => variant ?? []);
      expect(variant).toHaveLength(other.clauses.length);
      expect(new Set(variant)).toEqual(new Set(other.clauses));
    }),
  );
});

test('seen from the other side narrowed is widened and missing is added', () => {
  const line = ({ pattern, variant, verdict, lost, gained }: ComparedPair): string =>
    JSON.stringify([pattern?.id, variant?.id, verdict, lost, gained]);
  const back = ({ pattern, variant, verdict, lost, gained, ...rest }: ComparedPair): string =>
    line({ ...rest, pattern: variant, variant: pattern, verdict: mirrored[verdict], lost: gained, gained: lost });
  const check = (one: Parameters<typeof compare>[1], other: Parameters<typeof compare>[1]): void => {
    const there = compare(corpus, one, other).pairs.map(line).toSorted();
    expect(compare(corpus, other, one).pairs.map(back).toSorted()).toEqual(there);
  };
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      check(one, other);
    }),
  );
  check(documentOf('feodosia-298'), documentOf('zolotopolenskaya-154-5'));
  check(documentOf('saki-206-2'), documentOf('feodosia-298'));
});

/** What a card says, gathered without the code under test. */
function said({ annex, amendments, ...clause }: Clause): Set<string> {
  const lists = ['responsible', 'approves', 'participates', 'informed', 'addressees', 'duties'] as const;
  return new Set([
    ...lists.flatMap((list) => clause[list].map((value) => `${list} ${value}`)),
    ...(clause.when === null ? [] : [clause.when]),
    clause.kind,
    ...(annex === null
      ? []
      : [`annex ${annex.number}`, ...annex.duties.map((duty) => `annex ${annex.number} ${duty}`)]),
    ...amendments.map((one) => JSON.stringify(one)),
  ]);
}

test('verdicts follow from set inclusion alone', () => {
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      for (const { pattern, variant, verdict } of compare(corpus, one, other).pairs) {
        if (pattern === null || variant === null) {
          expect(verdict).toBe(pattern === null ? 'added' : 'missing');
          continue;
        }
        const [before, after] = [said(pattern), said(variant)];
        const less = [...after].every((fact) => before.has(fact));
        const more = [...before].every((fact) => after.has(fact));
        const alike = pattern.text === variant.text ? 'same' : 'reworded';
        expect(verdict).toBe(less && more ? alike : less ? 'narrowed' : more ? 'widened' : 'changed');
      }
    }),
  );
});
