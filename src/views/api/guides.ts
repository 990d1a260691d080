import { z } from 'zod';
import { collection, urlOf } from './collection.ts';

export const guides = collection({
  about: 'Guides: a question, its answer and the clauses it rests on.',
  russian: 'Руководства: ответ, для кого он, на каких пунктах стоит и как об этом спрашивают.',
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    answer: z.string().describe('The answer in one or two sentences.'),
    audience: z.array(z.string()).describe('Ids of roles; empty where it is for everybody.'),
    topics: z.array(z.string()).describe('Ids of topics.'),
    basis: z.array(z.string()).describe('Clauses it rests on.'),
    grounding: z
      .enum(['regulations', 'needs-manual', 'needs-local-act'])
      .describe('Whether the regulations suffice, or the manual of the journal or an act of the school is needed.'),
    questions: z.array(z.string()).describe('Questions as people type them.'),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    Array.from(corpus.guides.values(), ({ id, title, answer, audience, topics, basis, grounding, questions }) => ({
      id,
      title,
      answer,
      audience: [...audience],
      topics: [...topics],
      basis: [...basis],
      grounding,
      questions: [...questions],
      url: urlOf({ kind: 'guide', id }, url),
    })),
});
