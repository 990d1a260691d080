import { z } from 'zod';
import { collection, urlOf } from './collection.ts';

const alias = z.strictObject({
  organization: z.string(),
  name: z.string(),
  clause: z.string().nullable().describe('Clause where the name stands.'),
});

export const roles = collection({
  about: 'Roles that documents give duties and rights to, or name as users.',
  russian: 'Роли: как их называет каждая организация и сколько у роли обязанностей.',
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['position', 'group', 'user', 'external']),
    level: z.enum(['school', 'municipal', 'external']),
    aliases: z.array(alias).describe('Names of the role in the documents of one organization.'),
    duties: z.int().describe('How many clauses of kind duty it answers for.'),
    url: z.string().nullable(),
  }),
  records: (corpus, url) => {
    const duties = new Map<string, number>();
    for (const { kind, responsible } of corpus.clauses.values()) {
      if (kind === 'duty') for (const role of responsible) duties.set(role, (duties.get(role) ?? 0) + 1);
    }
    return Array.from(corpus.roles.values(), ({ id, title, kind, level, aliases }) => ({
      id,
      title,
      kind,
      level,
      aliases: aliases.map(({ organization, name, clause }) => ({ organization, name, clause: clause ?? null })),
      duties: duties.get(id) ?? 0,
      url: urlOf({ kind: 'role', id }, url),
    }));
  },
});
