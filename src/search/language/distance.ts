/** How far one word is from another, in slips. */

/** Letters that are heard alike: taken for each other more often than not. */
const alike = pairs('оа еи еэ ея иы шщ цс юу');
const voiced = pairs('бп вф гк дт жш зс');
const keyboard = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** What it costs when letters change places. */
export const swapping = 0.7;

/**
 * What it costs to make one word of another: a letter put in, left out, replaced, or two that changed places, 1 each;
 * less for letters that are heard alike.
 * @param limit more than this is not counted out
 */
export function distance(from: string, to: string, limit = Infinity): number {
  return fill(from, to, limit) ? cell((from.length + 1) * (to.length + 1) - 1) : Infinity;
}

/** What it costs to make a stem of the beginning of a word that has at most so many letters after it. */
export function distanceToStart(stem: string, word: string, most: number, limit = Infinity): number {
  if (!fill(stem, word, limit)) return Infinity;
  const last = (stem.length + 1) * (word.length + 1) - 1;
  return Math.min(
    ...Array.from({ length: Math.min(most, word.length) + 1 }, (_, left) => cell(last - left) + left * unread),
  );
}

/** What each letter left unread costs: the longest stem that fits is meant. */
const unread = 0.06;

/** Counts the costs of all beginnings into the table; gives up where all are above the limit. */
function fill(from: string, to: string, limit: number): boolean {
  const width = to.length + 1;
  if (width * (from.length + 1) > table.length) return false;
  for (let column = 0; column < width; column++) table[column] = column;
  for (let row = 1; row <= from.length; row++) {
    const line = row * width;
    const a = from.charAt(row - 1);
    const before = from.charAt(row - 2);
    let least = (table[line] = row);
    for (let column = 1; column < width; column++) {
      const at = line + column;
      const b = to.charAt(column - 1);
      let cost = cell(at - width - 1) + replacing(a, b);
      cost = Math.min(cost, cell(at - width) + (a === before ? 0.5 : 1));
      cost = Math.min(cost, cell(at - 1) + (b === to.charAt(column - 2) ? 0.5 : 1));
      if (row > 1 && column > 1 && a !== b && before === b && a === to.charAt(column - 2))
        cost = Math.min(cost, cell(at - 2 * width - 2) + swapping);
      table[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
  }
  return true;
}

/** Costs of all beginnings of both words; one table for all comparisons, for there are thousands. */
const table = new Float64Array(40 * 40);

function cell(at: number): number {
  return table[at] ?? 0;
}

/** What it costs to write one letter for another: little for letters heard alike, more for the next key. */
export function replacing(a: string, b: string): number {
  if (a === b) return 0;
  if (alike.has(a + b)) return 0.5;
  if (voiced.has(a + b)) return 0.7;
  return isNeighbour(a, b) ? 0.8 : 1;
}

/** Whether keys lie side by side. */
function isNeighbour(a: string, b: string): boolean {
  return keyboard.some((keys) => keys.includes(a + b) || keys.includes(b + a));
}

function pairs(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
}

/** Whether words begin alike: the first letter is mistyped least. */
export function beginAlike(one: string, other: string): boolean {
  const [a, b] = [one.charAt(0), other.charAt(0)];
  return a === b || alike.has(a + b) || (a === other.charAt(1) && b === one.charAt(1));
}
