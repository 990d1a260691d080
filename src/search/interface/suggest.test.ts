import { expect, test } from 'vitest';
import { makeLexicon } from '../language/make-lexicon.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import { understand } from '../language/understand.ts';
import type { NamedPlace } from '../search-data.ts';
import { suggest } from './suggest.ts';

const guide = (id: string, title: string, questions: readonly string[]): NamedPlace => ({
  path: `/guides/${id}/`,
  kind: 'guide',
  title,
  label: null,
  questions,
});
const places: readonly NamedPlace[] = [
  { path: '/roles/teacher/', kind: 'role', title: 'Учитель', label: null, questions: [] },
  { path: '/terms/#mark', kind: 'term', title: 'отметка', label: null, questions: [] },
  guide('password', 'Что делать, если забыт пароль', ['забыл пароль', 'забыла пароль от журнала']),
  guide('marks', 'Когда учитель ставит отметки', ['до какого числа ставить отметки']),
];
const counts = new Map(
  places
    .flatMap(({ title, questions }) => [title, ...questions])
    .flatMap(tokens)
    .map((word) => [stem(word), 5]),
);
const { lexicon } = makeLexicon(counts, []);
const suggested = (typed: string, most = 6): readonly string[] =>
  suggest(places, typed, { understood: understand(typed, lexicon, { typing: true }), lexicon, isSure: true }, most).map(
    ({ path, words: said }) => `${said} → ${path}`,
  );

test('a question goes straight to its guide, whatever form its words are typed in', () => {
  expect(suggested('забыт')[0]).toMatch(/ → \/guides\/password\/$/u);
  expect(suggested('паролей')[0]).toMatch(/ → \/guides\/password\/$/u);
});

test('what begins as was typed comes first, and each place once', () => {
  expect(suggested('до как')).toEqual(['до какого числа ставить отметки → /guides/marks/']);
  expect(suggested('забыл п')).toEqual(['забыл пароль → /guides/password/']);
});

test('a question stands first, a better title behind it', () => {
  expect(suggested('учител')).toEqual(['Когда учитель ставит отметки → /guides/marks/', 'Учитель → /roles/teacher/']);
  expect(suggested('учител', 1)).toHaveLength(1);
});

test.each(['', 'у', '  ', '3.3', 'п. 3.3 приказа 271', 'щщщщщ'])('nothing is suggested for «%s»', (typed) => {
  expect(suggested(typed)).toEqual([]);
});
