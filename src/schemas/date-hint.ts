/** How to write a date that was written in a form of its own. */
import { isDay } from './day.ts';

/** Months as they stand in a date written in words. */
const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** What to type instead. @param written what stands where a day is meant */
export function dateHint(written: string): string {
  const meant = readDay(written.trim());
  if (meant === null) return 'Дату пишут год-месяц-день: 2021-06-25.';
  const [year, month, day] = meant;
  const iso = joined(year, month, day);
  if (iso !== written.trim() && isDay(iso)) return `Дату пишут год-месяц-день: ${iso}.`;
  const swapped = joined(year, day, month);
  return isDay(swapped) ? `Сначала месяц, потом день: ${swapped}.` : 'Такого дня в календаре нет.';
}

function readDay(written: string): [year: string, month: string, day: string] | null {
  const foreign = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})(?:\s*г\.?)?$/u.exec(written);
  if (foreign !== null) {
    const [, day = '', month = '', year = ''] = foreign;
    return [year.length === 2 ? `20${year}` : year, month, day];
  }
  const own = /^(\d{4})[./\s-]+(\d{1,2})[./\s-]+(\d{1,2})(?:T.*)?$/u.exec(written);
  if (own !== null) {
    const [, year = '', month = '', day = ''] = own;
    return [year, month, day];
  }
  const [, day = '', name = '', year = ''] =
    /^«?(\d{1,2})»?\s+([а-яё]+)\s+(\d{4})(?:\s*(?:г\.?|года))?$/iu.exec(written) ?? [];
  const month = months.findIndex((begin) => name.toLowerCase().startsWith(begin));
  return month === -1 ? null : [year, String(month + 1), day];
}

function joined(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
