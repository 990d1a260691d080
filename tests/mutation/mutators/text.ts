/** Slips that show in one document or one file. */
import type { Mutator } from '../mutator.ts';
import { cardMutators } from './text/cards.ts';
import { numberingMutators } from './text/numbering.ts';
import { wordMutators } from './text/words.ts';

export const textMutators: readonly Mutator[] = [...numberingMutators, ...cardMutators, ...wordMutators];
