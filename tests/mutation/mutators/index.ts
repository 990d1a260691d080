import type { Mutator } from '../mutator.ts';
import { dutyMutators } from './duties.ts';
import { graphMutators } from './graph.ts';
import { readingMutators } from './reading.ts';
import { textMutators } from './text.ts';
import { writingMutators } from './writing.ts';

/** Every kind of slip. */
export const mutators: readonly Mutator[] = [
  ...readingMutators,
  ...writingMutators,
  ...textMutators,
  ...graphMutators,
  ...dutyMutators,
];
