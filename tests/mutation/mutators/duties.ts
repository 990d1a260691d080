/** Slips in who does what, and in the lists that say so. */
import type { Mutator } from '../mutator.ts';
import { appointmentMutators } from './duties-appointments.ts';
import { cardMutators } from './duties-cards.ts';
import { comparisonMutators } from './duties-comparisons.ts';
import { guideMutators } from './duties-guides.ts';
import { roleMutators } from './duties-roles.ts';
import { termMutators } from './duties-terms.ts';
import { waiverMutators } from './duties-waivers.ts';

export const dutyMutators: readonly Mutator[] = [
  ...cardMutators,
  ...comparisonMutators,
  ...roleMutators,
  ...appointmentMutators,
  ...guideMutators,
  ...termMutators,
  ...waiverMutators,
];
