import type { Rhythm } from '../../markup/rhythm.ts';

/**
 * The months (1–12) that a term itself names, in its order: those of a span, the month of a day. A rhythm names none:
 * which months its terms and quarters are, no document says.
 */
export function monthsOf(when: Rhythm): readonly number[] {
  const [form = '', value = ''] = when.split(':');
  if (form === 'by' || form === 'from') return [Number(value.slice(5, 7))];
  if (form !== 'months') return [];
  const [begin = 0, end = begin] = value.split('-').map(Number);
  const length = ((end - begin + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((begin - 1 + index) % 12) + 1);
}
