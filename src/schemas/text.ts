import { z } from 'zod';

/** One line of Russian text that is not blank. */
export const text = z.string().refine((value) => value.trim() !== '', { params: { expects: 'text' } });

/** A time of day `HH:MM`. */
export const time = z
  .string()
  .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/u.test(value), { params: { expects: 'time' } });

/** An address of the web: http or https. */
export const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s]+$/u.test(value) && URL.canParse(value), { params: { expects: 'web' } });
