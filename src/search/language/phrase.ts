import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** The stems of a phrase, as phrases are kept: joined by spaces. */
export function phraseOf(text: string): string {
  return tokens(text).map(stem).join(' ');
}
