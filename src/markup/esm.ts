/**
 * Lines that MDX would take for `import` or `export`. They are found before the parser sees the text:
 * Sätteri 0.10.5 aborts the whole process on some of them (`import é<a.b` is one), which no try/catch survives.
 */

/** A line that begins like an ES module's. */
export interface EsmLine {
  /** Where the line begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly keyword: 'import' | 'export';
}

// A byte order mark counts as a blank: the parser passes over one at the beginning of the text.
const form = /^(?:[^\S\n]|>)*(import|export)(?![\w-])[^\n]*/gmu;

/** Every such line of a text. */
export function esmLines(text: string): EsmLine[] {
  return Array.from(text.matchAll(form), (found) => {
    const keyword = found[1] === 'import' ? 'import' : 'export';
    const start = found.index + found[0].indexOf(keyword);
    return { start, end: found.index + found[0].length, keyword };
  });
}

/** What is said of such a line, and how to mend it. */
export function esmMessage(keyword: EsmLine['keyword']): { message: string; hint: string } {
  return {
    message: `Строка начинается с «${keyword}»: так подключают код, а в содержании кода нет.`,
    hint: 'Если это обычное слово, начните строку с другого.',
  };
}
