/** Russian words in Latin letters, however people write them: «eljur», «zhurnal», «ocenki». */

/** What letters may stand for, likeliest first. Longer groups go before their parts. */
const sounds: readonly (readonly [string, readonly string[]])[] = [
  ['shch', ['щ']],
  ['sch', ['щ', 'сч']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['ts', ['ц', 'тс']],
  ['tz', ['ц']],
  ['ch', ['ч']],
  ['sh', ['ш']],
  ['yu', ['ю']],
  ['ju', ['ю', 'жу']],
  ['iu', ['ю', 'иу']],
  ['ya', ['я']],
  ['ja', ['я', 'жа']],
  ['ia', ['ия', 'я']],
  ['yo', ['е']],
  ['jo', ['е', 'жо']],
  ['ye', ['е', 'ые']],
  ['je', ['е', 'же']],
  ['iy', ['ий']],
  ['ij', ['ий']],
  ['yy', ['ый']],
  ['yj', ['ый']],
  ['yi', ['ый', 'ыи']],
  ['a', ['а']],
  ['b', ['б']],
  ['c', ['ц', 'к', 'с']],
  ['d', ['д']],
  ['e', ['е', 'э']],
  ['f', ['ф']],
  ['g', ['г']],
  ['h', ['х', 'г']],
  ['i', ['и', 'й']],
  ['j', ['ж', 'й']],
  ['k', ['к']],
  ['l', ['л']],
  ['m', ['м']],
  ['n', ['н']],
  ['o', ['о']],
  ['p', ['п']],
  ['q', ['к']],
  ['r', ['р']],
  ['s', ['с']],
  ['t', ['т']],
  ['u', ['у']],
  ['v', ['в']],
  ['w', ['в', 'ш']],
  ['x', ['кс', 'х']],
  ['y', ['ы', 'й', 'у', 'и']],
  ['z', ['з']],
  ["'", ['ь']],
];

/** A word of many doubtful letters would have thousands of readings. */
const most = 64;

/** The ways to read a Latin word in Russian, likeliest first; none where it is not all Latin. */
export function readings(word: string): string[] {
  const text = word.toLowerCase().replaceAll('’', "'");
  if (!/^[a-z][a-z']{1,23}$/u.test(text)) return [];
  let read = [''];
  for (let at = 0; at < text.length;) {
    const [letters, values] = sounds.find(([group]) => text.startsWith(group, at)) ?? [text.charAt(at), ['']];
    read = values.flatMap((value) => read.map((begun) => begun + value)).slice(0, most);
    at += letters.length;
  }
  return [...new Set(read)];
}
