/** What is still to be done by us, in the order of the page. */
import type { GapKind } from '../gap.ts';
import { notes, warnings } from './findings.ts';
import { guides } from './guides.ts';
import { official } from './official.ts';
import { waivers } from './waivers.ts';

export const ourWork: readonly GapKind[] = [guides, official, waivers, warnings, notes];
