/** What a reader means by a query, where all that is known of its words is at hand. */
import type { Lexicon } from './lexicon.ts';
import { addressIn } from './address.ts';
import { mayName, meaningOf } from './meaning.ts';
import { mend } from './mend.ts';
import { asTyped } from './typed.ts';
import type { Understood } from './understood.ts';

export interface Options {
  /** Whether the reader is still at it: the last word may be begun only. */
  readonly typing?: boolean;
  /** Whether nothing is to be mended: the reader asked for what was typed. */
  readonly literal?: boolean;
}

/** @param query as typed */
export function understand(
  query: string,
  lexicon: Lexicon,
  { typing = false, literal = false }: Options = {},
): Understood {
  const words = (literal ? asTyped : mend)(query, lexicon, typing);
  return meaningOf(words, lexicon, mayName(words.text) ? addressIn(words.text) : null);
}
