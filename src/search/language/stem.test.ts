import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { different, paradigms } from '../../../tests/support/paradigms.ts';
import { stem } from './stem.ts';

describe('stem', () => {
  test.each(paradigms)('%s', (line) => {
    expect([...new Set(line.split(' ').map(stem))]).toHaveLength(1);
  });

  test.each(different)('tells apart: %s', (line) => {
    const words = line.split(' ');
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });

  it('leaves numbers, Latin words and short words', () => {
    expect(['3.3', '154-од', 'excel', 'эж', '25.06.2021'].map(stem)).toEqual([
      '3.3',
      '154-од',
      'excel',
      'эж',
      '25.06.2021',
    ]);
  });

  it('is the same for letters that are mistyped as one or two, and for a missing «ь»', () => {
    expect(stem('обязаности')).toBe(stem('обязанности'));
    expect(stem('электроный')).toBe(stem('электронный'));
    expect(stem('обьяснение')).toBe(stem('объяснение'));
  });

  it('gives a stem to any word', () => {
    const letters = fc.constantFrom(...Array.from('абвгдеийклмнорстуыьюя'));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), (word) => {
        expect(stem(word)).toMatch(/^[а-я]+$/u);
      }),
    );
  });
});

test.each([
  ['меню', 'менять'],
  ['медаль', 'между'],
  ['касса', 'касается'],
  ['инн', 'иные'],
])('«%s» is no form of «%s»', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});
