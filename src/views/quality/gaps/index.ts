/** Kinds of gaps in the documents themselves, in the order of the page: a kind is added by its file and one line here. */
import type { GapKind } from '../gap.ts';
import { annexes } from './annexes.ts';
import { copies, reconstructed } from './copies.ts';
import { deadlines } from './deadlines.ts';
import { differing } from './differing.ts';
import { errata, slips } from './errata.ts';
import { hours } from './hours.ts';
import { quarters } from './quarters.ts';
import { requisites } from './requisites.ts';
import { responsibilities } from './responsibilities.ts';
import { silences } from './silences.ts';
import { state } from './state.ts';
import { topics } from './topics.ts';
import { unnamed } from './unnamed.ts';

export const documentGaps: readonly GapKind[] = [
  state,
  unnamed,
  annexes,
  quarters,
  deadlines,
  responsibilities,
  topics,
  hours,
  requisites,
  differing,
  errata,
  silences,
  copies,
  reconstructed,
  slips,
];
