import { z } from 'zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** An entry of `terms.yaml`. */
export const termSchema = z.strictObject({
  id: id.describe('Id, never changed.'),
  term: text.describe('The term as it is written.'),
  expansion: text.optional().describe('What the abbreviation stands for.'),
  definition: text.describe('What it means, in plain words.'),
  source: z.enum(['document', 'common', 'outside', 'ours']).describe('Where the meaning comes from.'),
  sourceNote: text.optional().describe('Which clauses or which outside source.'),
  synonyms: z.array(text).default([]).describe('Other words people type for it.'),
});

export type Term = z.output<typeof termSchema>;
