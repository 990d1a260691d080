import { z } from 'zod';
import { collection, urlOf } from './collection.ts';

export const topics = collection({
  about: 'Topics of consultations.',
  russian: 'Темы консультаций: для кого, по каким пунктам, названия модулей в документах.',
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    audience: z.array(z.string()).describe('Ids of roles.'),
    clauses: z.array(z.string()).describe('Clauses the topic comes from.'),
    guides: z.array(z.string()).describe('Ids of guides on the topic.'),
    modules: z.array(z.string()).describe('Names of modules as the documents call them.'),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    Array.from(corpus.topics.values(), ({ id, title, audience, clauses, modules }) => ({
      id,
      title,
      audience: [...audience],
      clauses: [...clauses],
      guides: [...corpus.guides.values()].filter((guide) => guide.topics.includes(id)).map((guide) => guide.id),
      modules: [...modules],
      url: urlOf({ kind: 'topic', id }, url),
    })),
});
