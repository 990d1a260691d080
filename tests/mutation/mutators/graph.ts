/** Slips in how the things of the graph hang together. */
import type { Mutator } from '../mutator.ts';
import { annexMutators } from './graph-annexes.ts';
import { dateMutators } from './graph-dates.ts';
import { linkMutators } from './graph-links.ts';

export const graphMutators: readonly Mutator[] = [...dateMutators, ...annexMutators, ...linkMutators];
