/** Which quarters of the school year a text speaks of: «второй четверти», «1-й и 2-й четвертей», «I–IV четверть». */

const ordinal = String.raw`(?:перв|втор|трет|четв[её]рт)[а-яё]*|[1-4](?:-?[а-яё]{1,3})?|IV|I{1,3}`;
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${ordinal})(?:\s*(?:,|и|[–—-])\s*(?:${ordinal}))*\s+четверт`,
  'giu',
);
const each = new RegExp(String.raw`([–—-]?)\s*(?<![\p{L}\d])(${ordinal})(?![\p{L}\d])`, 'giu');
const beginnings: readonly (readonly [RegExp, number])[] = [
  [/^(?:перв|1|I$)/iu, 1],
  [/^(?:втор|2|II$)/iu, 2],
  [/^(?:трет|3|III$)/iu, 3],
  [/^(?:четв|4|IV$)/iu, 4],
];

/** The quarters by number, in order, each once. */
export function quartersIn(text: string): readonly number[] {
  const found = new Set<number>();
  for (const [phrase] of text.matchAll(named)) {
    let last: number | null = null;
    for (const [, dash, word = ''] of phrase.replace(/\s+четверт$/iu, '').matchAll(each)) {
      const number = beginnings.find(([beginning]) => beginning.test(word))?.[1];
      if (number === undefined) continue;
      // «I–IV»: those between are meant as well.
      for (let one = dash === '' || last === null ? number : last; one <= number; one += 1) found.add(one);
      last = number;
    }
  }
  return [...found].sort((a, b) => a - b);
}
