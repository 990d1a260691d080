import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readings } from './transliterate.ts';

describe('readings', () => {
  test.each([
    ['eljur', 'элжур'],
    ['elzhur', 'элжур'],
    ['zhurnal', 'журнал'],
    ['jurnal', 'журнал'],
    ['parol', 'парол'],
    ['dnevnik', 'дневник'],
    ['ocenki', 'оценки'],
    ['otsenki', 'оценки'],
    ["uchitel'", 'учитель'],
    ['klassnyj', 'классный'],
    ['zamechanie', 'замечание'],
  ])('%s may be %s', (word, meant) => {
    expect(readings(word)).toContain(meant);
  });

  it('does not read what is no Latin word', () => {
    expect(readings('журнал')).toEqual([]);
    expect(readings('a1')).toEqual([]);
  });

  it('keeps to few', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abcehijosuxyz')), maxLength: 30 }), (word) => {
        expect(readings(word).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
