import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
  it('is nothing between a word and itself, and the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('абвгдежзиклмно')), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeCloseTo(distance(b, a));
      }),
    );
  });

  it('takes a transposition for one slip, letters heard alike for less', () => {
    expect(distance('журнла', 'журнал')).toBeLessThan(1);
    expect(distance('порол', 'парол')).toBe(0.5);
    expect(distance('журнал', 'журна')).toBe(1);
  });
});
