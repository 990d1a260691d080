/** A clause is found again wherever it stands and whatever number it has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause } from '../../src/corpus/types.ts';
import { align } from '../../src/views/compare/align.ts';
import { corpus, documentOf, made } from './documents.ts';

/** Clauses whose texts differ: 100 of the real content. */
const distinct = [...new Map([...corpus.clauses.values()].map((clause) => [clause.text, clause])).values()]
  .filter(({ text }) => text.length > 20)
  .slice(0, 100);
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

test('in a copy in another order each clause stands for itself, though its number is another’s', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(distinct, { minLength: 2, maxLength: 30 }), (clauses) => {
      const inOrder = distinct.filter((clause) => clauses.includes(clause));
      const pattern = made('pattern', inOrder, numbers(inOrder.length));
      const variant = made('variant', clauses, numbers(clauses.length));
      const rows = align(pattern.clauses, variant.clauses);
      for (const row of rows) expect(row.variant?.text).toBe(row.pattern?.text);
      const staying = rows.filter(({ moved }) => !moved).map(({ variant }) => Number(variant?.number));
      expect(staying).toEqual(staying.toSorted((a, b) => a - b));
      const isSameOrder = clauses.every((clause, index) => clause === inOrder[index]);
      expect(rows.some(({ moved }) => moved)).toBe(!isSameOrder);
    }),
  );
});

test('a clause put in before the others shifts their numbers and nothing else', () => {
  const [added, ...clauses] = distinct.slice(0, 40);
  if (added === undefined) throw new Error('no clauses');
  const pattern = made('pattern', clauses, numbers(39));
  const variant = made('variant', [added, ...clauses], numbers(40));
  const rows = align(pattern.clauses, variant.clauses);
  expect(rows[0]).toMatchObject({ pattern: null, variant: { number: '1' }, moved: false });
  for (const { pattern, variant, moved } of rows.slice(1)) {
    expect([variant?.text, Number(variant?.number), moved]).toEqual([
      pattern?.text,
      Number(pattern?.number) + 1,
      false,
    ]);
  }
});

test('one clause moved to the end is the one that moved', () => {
  const clauses = distinct.slice(0, 10);
  const [first, ...rest] = clauses;
  if (first === undefined) throw new Error('no clauses');
  const rows = align(made('pattern', clauses).clauses, made('variant', [...rest, first]).clauses);
  expect(rows.filter(({ moved }) => moved).map(({ pattern }) => pattern?.text)).toEqual([first.text]);
});

test('a reworded clause is known by its number, by its responsibility or by most of its words', () => {
  const like = (text: string, more: Partial<Clause> = {}): Clause => ({
    ...(documentOf('saki-206').clauses.slice(-1)[0] ?? distinct[0] ?? never()),
    text,
    duties: [],
    responsible: [],
    participates: [],
    informed: [],
    addressees: [],
    ...more,
  });
  const counterpart = (one: Clause, other: Clause, oneNumber: string, otherNumber: string): string | undefined => {
    const pattern = made('pattern', [one], [oneNumber]);
    const variant = made(
      'variant',
      [other, like('Совсем о другом: столовая, расписание, кружки.')],
      [otherNumber, '9'],
    );
    return align(pattern.clauses, variant.clauses)[0]?.variant?.text;
  };
  const old = 'Методист готовит материалы для учителей школы.';
  const reworded = 'Учителям даёт материалы заместитель.';
  const duty = { duties: ['method-materials'] };
  expect(counterpart(like(old), like(reworded), '1', '1')).toBe(reworded);
  expect(counterpart(like(old, duty), like(reworded, duty), '1', '2')).toBe(reworded);
  expect(counterpart(like(old), like(`${old} Сразу.`), '1', '2')).toBe(`${old} Сразу.`);
  expect(counterpart(like(old), like(reworded), '1', '2')).toBeUndefined();
  expect(counterpart(like(old), like('Столовая работает до трёх.'), '1', '1')).toBeUndefined();
});

function never(): never {
  throw new Error('no clauses');
}
