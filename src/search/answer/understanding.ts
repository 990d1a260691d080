/** What a reader means, with what has to be fetched for it: synonyms, neighbours in the index, the mending of slips. */
import type { Lexicon } from '../language/lexicon.ts';
import { mayName, meaningOf } from '../language/meaning.ts';
import { tokens } from '../language/tokens.ts';
import { asTyped, isPlain, type Worded } from '../language/typed.ts';
import type { Understood } from '../language/understood.ts';
import type { Dictionary } from './dictionary.ts';
import type { StemIndex } from '../stem-index.ts';

/** A query as it is understood. */
export interface Understanding {
  readonly understood: Understood;
  /** What is known of its words. */
  readonly lexicon: Lexicon;
  /** Whether all words are known; what is not, the index may know or may help to mend. */
  readonly isSure: boolean;
}

export interface Reading {
  /** The last word is still being typed. */
  readonly typing: boolean;
  /** The words as they are: nothing is mended. */
  readonly literal: boolean;
}

/** Mending makes words that are to be known in their turn; so often it is tried again with what is known of them. */
const rounds = 3;

/**
 * @param index null where it has not come: then slips are not mended
 * @throws where what is known of the words cannot be had
 */
export async function understanding(
  query: string,
  dictionary: Dictionary,
  index: StemIndex | null,
  { typing, literal }: Reading,
): Promise<Understanding> {
  const words = tokens(query);
  const lexicon = await dictionary.about(words, index);
  const typed = asTyped(query, lexicon, typing);
  const isSure = isPlain(typed, lexicon);
  if (isSure || literal || index === null) return { understood: await meant(typed, lexicon), lexicon, isSure };
  return { ...(await mended(query, dictionary, index, typing)), isSure: true };
}

async function mended(query: string, dictionary: Dictionary, index: StemIndex, typing: boolean) {
  const { mend, otherWords } = await import('../language/mend.ts');
  let words = [...tokens(query), ...otherWords(query)];
  let lexicon = await dictionary.about(words, index);
  let made = mend(query, lexicon, typing);
  for (let round = 0; round < rounds; round++) {
    words = [...words, ...tokens(made.text)];
    const more = await dictionary.about(words, index);
    if (more === lexicon) break;
    lexicon = more;
    made = mend(query, lexicon, typing);
  }
  return { understood: await meant(made, lexicon), lexicon };
}

/** Few name a place: what understands them is fetched then. */
async function meant(words: Worded, lexicon: Lexicon): Promise<Understood> {
  const named = mayName(words.text) ? (await import('../language/address.ts')).addressIn(words.text) : null;
  return meaningOf(words, lexicon, named);
}
