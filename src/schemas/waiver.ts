import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { text } from './text.ts';

const placeForm = /^(?!\/)[\w./-]+(?:#[\w.-]+)?$/u;

/** An entry of `waivers.yaml`: one finding, or the findings of one rule in one place, that may stand until a day. */
export const waiverSchema = z.strictObject({
  id: id.describe('Id, never changed.'),
  rule: text.describe('Name of the rule, as the check prints it.'),
  place: z
    .string()
    .refine((value) => placeForm.test(value), { params: { expects: 'place' } })
    .describe('File, file and anchor or id behind «#», or a folder with «/» at its end.'),
  reason: text.describe('Why the finding may stand, a sentence for those who come later.'),
  until: day.describe('Last day it may stand.'),
});

export type Waiver = z.output<typeof waiverSchema>;
