/** Printed numbers of clauses. */

/** A printed number in parts: «3.4» is `{ above: [3], last: 4 }`. */
export interface ClauseNumber {
  readonly above: readonly number[];
  readonly last: number;
}

/** Reads a printed number. @param written without the last dot */
export function readNumber(written: string): ClauseNumber {
  const parts = written.split('.').map(Number);
  return { above: parts.slice(0, -1), last: parts.at(-1) ?? 0 };
}

/** Whether two numbers have the same parts but the last. */
export function isNextTo(a: ClauseNumber, b: ClauseNumber): boolean {
  return a.above.length === b.above.length && a.above.every((part, index) => part === b.above[index]);
}

/** Whether a number is the one that another begins with: 3.4 is above 3.4.1. */
export function isAbove(a: ClauseNumber, { above }: ClauseNumber): boolean {
  return above.length === a.above.length + 1 && [...a.above, a.last].every((part, index) => part === above[index]);
}

/** Whether a number stands behind another of its depth when both are in order. */
export function comesBehind(a: ClauseNumber, b: ClauseNumber): boolean {
  for (const [index, part] of a.above.entries()) {
    const difference = part - (b.above[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return a.last > b.last;
}

/** The number with another last part, as it is printed. */
export function printed({ above }: ClauseNumber, last: number): string {
  return [...above, last].join('.');
}
