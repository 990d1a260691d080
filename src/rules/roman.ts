const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman number in Latin letters. */
export function romanValue(roman: string): number {
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const letter of roman) {
    const value = values[letter] ?? 0;
    sum += value > before ? value - 2 * before : value;
    before = value;
  }
  return sum;
}
