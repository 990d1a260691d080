/** Slips that the reader itself finds: in cards, in the text, in references. */
import type { Mutator } from '../mutator.ts';
import { cardMutators } from './writing/in-cards.ts';
import { linkMutators } from './writing/in-links.ts';
import { textMutators } from './writing/in-text.ts';

export const writingMutators: readonly Mutator[] = [...cardMutators, ...textMutators, ...linkMutators];
