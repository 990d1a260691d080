/** The school year: from 1 September to 31 August. */

/** The months in the order of the school year. */
export const schoolMonths: readonly number[] = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];

/** The first month of the year. */
const first = 9;
/** From this month on the year is in sight: August prepares it. */
const inSight = 8;
/** From this month on an order speaks of the year to come. */
const prepares = 5;

/**
 * The year in which the school year begins that a document of this day speaks of: the running one, and from May on the
 * next, which is being prepared.
 * @param day `YYYY-MM-DD`
 */
export function yearMeant(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= prepares ? year : year - 1;
}

/** The year in which the school year of a day began; August counts to the year it prepares. @param day `YYYY-MM-DD` */
export function yearOfDay(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= inSight ? year : year - 1;
}

/** «2021/22» @param begins year in which it begins */
export function schoolYearWords(begins: number): string {
  return `${begins}/${String(begins + 1).slice(2)}`;
}

/** First day of a month of a school year. @param begins year in which the school year begins */
export function firstDay(begins: number, month: number): string {
  return `${month >= first ? begins : begins + 1}-${String(month).padStart(2, '0')}-01`;
}

/** Last day of a month of a school year. */
export function lastDay(begins: number, month: number): string {
  const begin = firstDay(begins, month);
  const days = new Date(Date.UTC(Number(begin.slice(0, 4)), month, 0)).getUTCDate();
  return `${begin.slice(0, 8)}${String(days).padStart(2, '0')}`;
}
