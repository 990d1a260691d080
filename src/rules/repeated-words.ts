/** A Russian word that stands straight behind itself. */
export interface RepeatedWord {
  /** Where the second of the two begins, in UTF-16 units. */
  readonly start: number;
  readonly word: string;
  /** Whether nothing but the two stands between «quotes»: then they are spoken of. */
  readonly quoted: boolean;
}

const breakCode = 10;
const blankCode = 32;
const hardBlankCode = 0xa0;
const word = /^[А-ЯЁа-яё]+$/u;
/** What makes the second a longer word. */
const joined = /[-\wА-ЯЁа-яё\u2010\u2011]/u;

/** Finds them all. Every word of every text goes through here: hence codes and a plain loop. */
export function repeatedWords(text: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  const { length } = text;
  let start = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code)) continue;
    let breaks = code === breakCode ? 1 : 0;
    let next = at + 1;
    for (; next < length && isBlank(text.charCodeAt(next)); next++) if (text.charCodeAt(next) === breakCode) breaks++;
    const first = start + (isOpening(text.charCodeAt(start)) ? 1 : 0);
    // The last letters first: they are of one case, and few neighbours have them in common.
    if (breaks < 2 && text.charCodeAt(at - 1) === text.charCodeAt(next + at - first - 1)) {
      const repeated = repeatedAt(text, first, at, next);
      if (repeated !== null) found.push(repeated);
    }
    start = next;
    at = next - 1;
  }
  return found;
}

function isBlank(code: number): boolean {
  return code <= blankCode || code === hardBlankCode;
}

function isOpening(code: number): boolean {
  return code === 0xab || code === 0x201e || code === 0x28;
}

function repeatedAt(text: string, start: number, end: number, next: number): RepeatedWord | null {
  const second = text.slice(next, next + end - start);
  if (!word.test(second) || text.slice(start, end).toLowerCase() !== second.toLowerCase()) return null;
  const behind = text.charAt(next + second.length);
  if (joined.test(behind)) return null;
  return { start: next, word: second, quoted: text.charAt(start - 1) === '«' && behind === '»' };
}
