import { z } from 'zod';

const form = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar written `YYYY-MM-DD` (checked by round trip: 2021-02-31 is none). */
export function isDay(text: string): boolean {
  if (!form.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** A date of the calendar as a string `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, { params: { expects: 'day' } });
