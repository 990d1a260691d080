import { z } from 'zod';
import { clauseId, id } from './id.ts';
import { text } from './text.ts';

/** Front matter of a consultation topic (`topics/<id>.mdx`). */
export const topicSchema = z.strictObject({
  title: text.describe('What people are taught or advised on.'),
  audience: z.array(id).default([]).describe('Ids of the roles it is for.'),
  clauses: z.array(clauseId).default([]).describe('Clauses the topic comes from.'),
  modules: z.array(text).default([]).describe('Names of modules as the documents call them.'),
});

export type TopicFields = z.output<typeof topicSchema>;
