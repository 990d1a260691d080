import { expect, test } from 'vitest';
import type { Kind } from '../page-text.ts';
import { withClause } from './with-clause.ts';

const place = (kind: Kind, cover: number) => ({ hit: { kind }, reasons: { parts: { cover } } });
const guides = Array.from({ length: 6 }, () => place('guide', 1));
const order = (found: readonly ReturnType<typeof place>[]) => withClause(found).map(({ hit }) => hit.kind);

test('the best clause that says what was asked is the fifth', () => {
  const weak = place('document', 0.5);
  expect(order([...guides, weak, place('document', 0.9)])).toEqual([
    ...['guide', 'guide', 'guide', 'guide', 'document'],
    ...['guide', 'guide', 'document'],
  ]);
  expect(withClause([...guides, weak])).toEqual([...guides, weak]);
});

test('where a clause is among the first already, nothing is moved', () => {
  const found = [place('document', 0.5), ...guides, place('document', 1)];
  expect(withClause(found)).toEqual(found);
});

test('nothing found stays nothing', () => {
  expect(withClause([])).toEqual([]);
});
