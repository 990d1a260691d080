import { expect, test } from 'vitest';
import type { Concept } from '../language/understood.ts';
import { cover, likeness, nearness, saidBy, type Weighed } from './match.ts';

const concept = (word: string, ...sayings: readonly (readonly [string, number])[]): Concept => ({
  word,
  isElsewhere: false,
  sayings: [[word, 1] as const, ...sayings].map(([stems, weight]) => ({
    stems: stems.split('+'),
    weight,
    begins: false,
  })),
});
const asked = (...concepts: readonly Concept[]): readonly Weighed[] =>
  concepts.map((one) => ({ concept: one, weight: 1 }));
const name = (words: string) => ({ all: words.split(' '), told: words.split(' ') });
const even = (): number => 1;

test('a concept is said by its best saying, and a phrase needs all its words', () => {
  const journal = concept('эж', ['электрон+журнал', 0.9]);
  expect(saidBy(new Set(['эж']), journal)).toBe(1);
  expect(saidBy(new Set(['электрон', 'класс', 'журнал']), journal)).toBe(0.9);
  expect(saidBy(new Set(['журнал']), journal)).toBe(0);
});

test('a word that is being typed is said by what begins so', () => {
  const typed: Concept = { word: 'жур', sayings: [{ stems: ['жур'], weight: 1, begins: true }], isElsewhere: false };
  expect(saidBy(new Set(['журнал']), typed)).toBe(1);
  expect(saidBy(new Set(['пожур']), typed)).toBe(0);
});

test('rare words count for more of the query', () => {
  const query = [
    { concept: concept('журнал'), weight: 1 },
    { concept: concept('пароль'), weight: 3 },
  ];
  expect(cover(new Set(['пароль']), query)).toBe(0.75);
  expect(cover(new Set(['журнал']), query)).toBe(0.25);
});

test('a name is the more like what was asked the less else it says', () => {
  const query = asked(concept('забыт'), concept('пароль'));
  expect(likeness(name('забыт пароль'), query, even)).toBe(1);
  expect(likeness(name('забыт пароль журнал'), query, even)).toBeCloseTo(0.8);
  expect(likeness(name('журнал'), query, even)).toBe(0);
  const dull = (stem: string): number => (stem === 'журнал' ? 0.1 : 1);
  expect(likeness(name('забыт пароль журнал'), query, dull)).toBeGreaterThan(0.95);
});

test('words side by side are nearer than words apart', () => {
  const query = asked(concept('а'), concept('б'));
  expect(nearness(['а', 'б'], query)).toBe(1);
  expect(nearness(['а', 'в', 'в', 'б', 'в'], query)).toBe(0.5);
  expect(nearness(['б', 'в', 'в', 'в', 'а', 'б'], query)).toBe(1);
  expect(nearness(['а', 'а'], query)).toBe(0);
});
