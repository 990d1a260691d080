import { expect, test } from 'vitest';
import { allowedEarly, keptInPlace } from './early.ts';
import type { Hit } from '../answer/hit.ts';

function hit(path: string, words = ''): Hit {
  const said = words === '' ? [] : [{ text: words, marked: false }];
  return {
    base: null,
    path,
    kind: path.startsWith('/guides/') ? 'guide' : 'term',
    title: said,
    where: words,
    state: null,
    excerpt: said,
  };
}

const paths = (hits: readonly Hit[]): string => hits.map(({ path }) => path).join(' ');

test('early places stay first where the answer has them among its best', () => {
  const answer = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => hit(path));
  expect(paths(keptInPlace([hit('c'), hit('a')], answer))).toBe('c a b d e f');
  expect(paths(keptInPlace([hit('f'), hit('x')], answer))).toBe('a b c d e f');
  expect(paths(keptInPlace([], answer))).toBe('a b c d e f');
});

test('they are told as the answer tells them', () => {
  const answered = { ...hit('a', 'так'), state: 'действие не подтверждено' };
  expect(keptInPlace([hit('a')], [answered])).toEqual([answered]);
});

test('filters leave of them what is known to pass', () => {
  const early = [hit('/guides/x/'), hit('/terms/#y')];
  expect(allowedEarly(early, {})).toEqual(early);
  expect(paths(allowedEarly(early, { kind: 'guide' }))).toBe('/guides/x/');
  expect(allowedEarly(early, { organization: 'saki' })).toEqual([]);
});
