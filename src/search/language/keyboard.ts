/** Words typed on the other keyboard: «;ehyfk» is «журнал», «учсуд» is «excel». */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.';
const latinShift = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const russianShift = 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';

const toRussian = pairs(latinKeys + latinShift + '#', russianKeys + russianShift + '№');
const toLatin = pairs(
  russianKeys.slice(0, -1) + russianShift.slice(0, -1),
  latinKeys.slice(0, -1) + latinShift.slice(0, -1),
);

/** The same keys on the other keyboard: Russian where the text is mostly Latin, else Latin. */
export function otherLayout(text: string): string {
  const keys = count(text, /\p{Script=Latin}/gu) >= count(text, /\p{Script=Cyrillic}/gu) ? toRussian : toLatin;
  return Array.from(text, (key) => keys.get(key) ?? key).join('');
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const keys = Array.from(to);
  return new Map(Array.from(from, (key, index) => [key, keys[index] ?? key]));
}
