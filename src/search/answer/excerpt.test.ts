import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markedText } from './excerpt.ts';
import { stem } from '../language/stem.ts';
import type { Weighed } from './match.ts';

const asked = (...words: readonly string[]): readonly Weighed[] =>
  words.map((word) => ({
    concept: { word, sayings: [{ stems: [stem(word)], weight: 1, begins: false }], isElsewhere: false },
    weight: 1,
  }));
const shown = (parts: ReturnType<typeof excerpt>): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('forms are marked as whole words, whatever their case', () => {
  expect(shown(markedText('Журналы ведёт учитель, а не журналист', asked('журнал')))).toBe(
    '[Журналы] ведёт учитель, а не журналист',
  );
  expect(shown(markedText('Отметок за четверть', asked('отметка')))).toBe('[Отметок] за четверть');
});

test('a long text is cut to the words that were asked for, at the beginning of a sentence', () => {
  const filler = 'Здесь говорится о другом и довольно долго, чтобы строка кончилась. '.repeat(6);
  const text = `${filler}Пароль выдаёт администратор. ${filler}`;
  expect(shown(excerpt(text, asked('пароль')))).toMatch(/^… \[Пароль\] выдаёт администратор\. .* …$/u);
});

test('an excerpt says nothing that the text does not say', () => {
  const word = fc.constantFrom('журнал', 'пароль', 'Отметки', 'учителя', '—', 'п. 3.6', 'ёж', '<b>', 'и');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), fc.array(word, { minLength: 1, maxLength: 3 }), (words, query) => {
      const text = words.join(' ');
      const parts = excerpt(text, asked(...query));
      const plain = parts.map((part) => part.text).join('');
      expect(text.includes(plain.replace(/^… /u, '').replace(/ …$/u, ''))).toBe(true);
      expect(plain.length).toBeLessThanOrEqual(180);
    }),
  );
});
