/** On which days a clause falls, as far as its document settles the year. */
import type { Document } from '../../corpus/types.ts';
import type { Rhythm } from '../../markup/rhythm.ts';
import { monthsOf } from './months-of.ts';
import { firstDay, lastDay, schoolYearWords, yearMeant } from '../school-year.ts';

/** `day`: the document names it. `months`: whole months of the one school year that the document speaks of. */
export type Term =
  | { readonly kind: 'by' | 'from'; readonly from: string; readonly until: string; readonly year: null }
  | {
      readonly kind: 'months';
      readonly from: string;
      readonly until: string;
      /** The school year, «2021/22». */
      readonly year: string;
    };

/** Whether somebody who may has said that the document holds. */
export function isConfirmed({ status, statusChecked }: Document): boolean {
  return status === 'in-force' && statusChecked !== undefined;
}

/** Whether a document binds anybody, as far as is known: drafts and what is no longer in force do not. */
export function isLive({ status }: Document): boolean {
  return status === 'in-force' || status === 'unverified';
}

/**
 * The school year that the months of a document belong to: the one it was made for, and after a confirmation the one
 * that was confirmed. Nothing is carried on into later years by itself.
 * @returns the year in which it begins, or null where the document has no day
 */
export function plannedYear(document: Document): number | null {
  const day = isConfirmed(document) ? document.statusChecked : (document.effective ?? document.adopted);
  return day === undefined ? null : yearMeant(day);
}

/** @returns null where the term has no days, or which days is not settled */
export function termOf(document: Document, when: Rhythm): Term | null {
  const [kind, value = ''] = when.split(':');
  if (kind === 'by' || kind === 'from') return { kind, from: value, until: value, year: null };
  const year = plannedYear(document);
  const months = monthsOf(when);
  const begin = months.at(0);
  const end = months.at(-1);
  if (begin === undefined || end === undefined || year === null || yearsInDoubt(document, when) !== null) return null;
  const from = firstDay(year, begin);
  const until = earlier(lastOf(year, begin, end), document.ends);
  if (until < from || until < (document.effective ?? '')) return null;
  return { kind: 'months', from, until, year: schoolYearWords(year) };
}

/**
 * The calendar years between which a document leaves its months open: where these were not over on its own day, those
 * days may be meant, or the same months of the school year to come.
 * @returns null where it does not
 */
export function yearsInDoubt(document: Document, when: Rhythm): readonly [string, string] | null {
  const { adopted } = document;
  const months = monthsOf(when);
  const begin = months.at(0);
  const end = months.at(-1);
  const year = plannedYear(document);
  if (begin === undefined || end === undefined || year === null || adopted === undefined || isConfirmed(document))
    return null;
  if (!when.startsWith('months:') || lastOf(year - 1, begin, end) < adopted) return null;
  return [firstDay(year - 1, begin).slice(0, 4), firstDay(year, begin).slice(0, 4)];
}

/** The last day of a span; one that goes on over August ends in the next school year. */
function lastOf(year: number, begin: number, end: number): string {
  const day = lastDay(year, end);
  return day < firstDay(year, begin) ? lastDay(year + 1, end) : day;
}

function earlier(day: string, other: string | undefined): string {
  return other !== undefined && other < day ? other : day;
}
