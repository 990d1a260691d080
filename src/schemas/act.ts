import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { text } from './text.ts';

/** An entry of `acts.yaml`: a law, order or letter that is cited and whose text we do not hold. */
export const actSchema = z.strictObject({
  id: id.describe('Id, never changed.'),
  kind: text.describe('What it is: закон, приказ, письмо …'),
  issuer: text.optional().describe('Who issued it.'),
  date: day.optional().describe('Its date.'),
  number: text.optional().describe('Its number, in quotes.'),
  title: text.describe('Its title.'),
  note: text.optional().describe('What the reader should know, for example a wrong date in a document that cites it.'),
});

export type Act = z.output<typeof actSchema>;
