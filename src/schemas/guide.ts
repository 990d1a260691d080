import { z } from 'zod';
import { day } from './day.ts';
import { clauseId, id } from './id.ts';
import { text } from './text.ts';

/** Front matter of a guide (`guides/<id>.mdx`). */
export const guideSchema = z.strictObject({
  title: text.describe('Title as people would ask it.'),
  answer: text.describe('The answer in one or two sentences.'),
  audience: z.array(id).default([]).describe('Ids of the roles it is for.'),
  topics: z.array(id).default([]).describe('Ids of related consultation topics.'),
  basis: z.array(clauseId).default([]).describe('Clauses it rests on.'),
  grounding: z
    .enum(['regulations', 'needs-manual', 'needs-local-act'])
    .describe('Whether the regulations suffice, or the manual of the journal or an act of the school is needed.'),
  questions: z.array(text).default([]).describe('Questions as people type them.'),
  reviewed: day.optional().describe('When it was last read against its ground.'),
});

export type GuideFields = z.output<typeof guideSchema>;
