/** Days of the calendar for recurring events. */
import { weekdays } from '../../schemas/organization.ts';

const dayLength = 86_400_000;

/** The first day from this one on that is of the weekday. @param day `YYYY-MM-DD` */
export function firstOn(day: string, weekday: (typeof weekdays)[number]): string {
  const start = new Date(`${day}T00:00:00Z`);
  // Of a Date Sunday is 0, of ours Monday.
  const ahead = (weekdays.indexOf(weekday) + 1 - start.getUTCDay() + 7) % 7;
  return new Date(start.getTime() + ahead * dayLength).toISOString().slice(0, 10);
}

/** The last second of a day in Simferopol (UTC+3 all year since 2014), in UTC as UNTIL must be. */
export function utcEndOf(day: string): Date {
  return new Date(`${day}T23:59:59+03:00`);
}
