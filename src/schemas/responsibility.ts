import { z } from 'zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** An entry of `responsibilities.yaml`. */
export const responsibilitySchema = z.strictObject({
  id: id.describe('Id, never changed.'),
  title: text.describe('Title, unique; what is written in a card. It holds no comma.'),
  group: text.describe('Heading it stands under in the matrix.'),
  checks: z
    .array(id)
    .default([])
    .describe('Ids of the responsibilities that this one looks after: who does them should not be who checks them.'),
});

export type ResponsibilityFields = z.output<typeof responsibilitySchema>;
