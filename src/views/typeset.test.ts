import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseTexts } from '../../tests/support/prose-texts.ts';
import { typeset } from './typeset.ts';

const shown = (text: string): string => typeset(text).replaceAll('\u00a0', '~');

test.each([
  ['Данные вносят в день урока.', 'Данные вносят в~день урока.'],
  ['по п. 3.6 приказа № 206 от 25.06.2021', 'по~п.~3.6 приказа №~206~от~25.06.2021'],
  ['раз в месяц, не реже 1 раза в квартал', 'раз в~месяц, не~реже 1~раза в~квартал'],
  ['Учитель — не администратор', 'Учитель~— не~администратор'],
])('a line does not end behind a short word: %s', (text, wanted) => {
  expect(shown(text)).toBe(wanted);
});

test('spaces at the ends of a text stand between words and stay', () => {
  expect(shown(' по ')).toBe(' по ');
  expect(shown('\n')).toBe('\n');
  expect(shown('')).toBe('');
});

test('numbers, dates, hours, ids, addresses and quotes are left as they are typed', () => {
  for (const text of [
    '10:00–12:00',
    '2021/22',
    '2021-06-25',
    '25.06.2021',
    '3.6',
    'https://x.ru/a-b?c=1',
    'saki-206#3.6',
    '«ЭлЖур»',
    '1-й',
    '...',
  ])
    expect(typeset(text)).toBe(text);
});

/** But for the kind of its spaces. */
const same = (text: string): string => text.replaceAll('\u00a0', ' ');

test('in the texts of the content nothing but spaces changes', () => {
  const texts = proseTexts();
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(same(typeset(text))).toBe(same(text));
});

test('in any words nothing but spaces changes, and twice is once', () => {
  const word = fc.constantFrom(
    'в',
    'и',
    'не',
    'урок',
    'ЭлЖур',
    '—',
    '№',
    '206',
    'п.',
    '3.6',
    '(',
    ')',
    '«а»',
    '10:00–12:00',
    'т. е.',
    'г.',
    '1',
    'x@y',
    'бы',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(' ');
      expect(same(typeset(text))).toBe(text);
      expect(typeset(typeset(text))).toBe(typeset(text));
    }),
  );
});
