/** Duties by when they are done: what comes round most often first, then set months and days, then what is always so, then what has no term. */
import type { Corpus } from '../corpus/types.ts';
import { rhythmWords, type Rhythm } from '../markup/rhythm.ts';
import { dutyItems, type DutyItem } from './duty-item.ts';
import { upperFirst } from '../findings/lower-first.ts';
import type { Tied } from './ties.ts';

export interface RhythmGroup {
  /** «В день урока», «Срок не назван» */
  readonly title: string;
  readonly items: readonly DutyItem[];
}

const order: readonly Rhythm[] = ['same-day', 'monthly', 'each-term', 'term-end', 'quarterly', 'reporting-period'];

/** Behind what has a day or a month. */
const standing: readonly Rhythm[] = ['permanent', 'on-request'];

/** The groups that are not empty, in their order. */
export function rhythmGroups(corpus: Corpus, ties: readonly Tied[]): readonly RhythmGroup[] {
  const groups = Map.groupBy(ties, ({ clause }) => clause.when);
  return [...groups]
    .toSorted(([a], [b]) => place(a) - place(b) || days(a).localeCompare(days(b)))
    .map(([when, tied]) => ({
      title: when === null ? 'Срок не назван' : upperFirst(rhythmWords(when)),
      items: dutyItems(corpus, tied),
    }));
}

function place(when: Rhythm | null): number {
  if (when === null) return order.length + standing.length + 1;
  const at = order.indexOf(when);
  if (at !== -1) return at;
  return order.length + standing.indexOf(when) + 1;
}

/** Months before days: May, May to June, October, 15.08.2021. */
function days(when: Rhythm | null): string {
  if (when === null) return '';
  const [form = '', value = ''] = when.split(':');
  if (form !== 'months') return `1 ${value}`;
  const [first = '', last = ''] = value.split('-').map((month) => month.padStart(2, '0'));
  return `0 ${first} ${last}`;
}
