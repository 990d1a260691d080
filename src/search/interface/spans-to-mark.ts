import { stem } from '../language/stem.ts';
import { spans } from '../language/tokens.ts';

/** What is looked for in a text. */
export interface Sought {
  /** Stems. */
  readonly words: readonly string[];
  /** Beginnings of stems. */
  readonly begun: readonly string[];
}

/** Where the words stand in a text, whatever their form, as whole words and in order. */
export function spansToMark(
  text: string,
  { words, begun }: Sought,
): readonly { readonly start: number; readonly end: number }[] {
  const whole = new Set(words);
  return spans(text)
    .filter(({ token }) => {
      const one = stem(token);
      return whole.has(one) || begun.some((beginning) => one.startsWith(beginning));
    })
    .map(({ start, end }) => ({ start, end }));
}
