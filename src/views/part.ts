import type { Target } from '../corpus/types.ts';
import { addressOf } from './address.ts';

/** A piece of a line: words, and where they lead, if there is a page (path from the root, without the base). */
export interface Part {
  readonly text: string;
  readonly path: string | null;
  /** A second, quieter wording behind it: the position that holds a role. */
  readonly aside?: string;
}

/** Words that lead to a thing of the graph where its page exists. */
export function partTo(target: Target, text: string, aside: string | null = null): Part {
  return { text, path: addressOf(target), ...(aside === null ? {} : { aside }) };
}
