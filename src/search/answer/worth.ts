import type { Lexicon } from '../language/lexicon.ts';
import type { Worth } from './match.ts';

/** By class of frequency, the most frequent first; a word the site does not have tells most. */
const worths = [0.25, 0.4, 0.6, 0.8, 1];

/** What stems weigh by how often the site says them. */
export function worthOf({ vocabulary }: Lexicon): Worth {
  return (stem) => worths[vocabulary.rankOf([stem])] ?? 1;
}
