import { z } from 'zod';
import { collection, urlOf } from './collection.ts';

export const acts = collection({
  about: 'Laws, orders and letters that are cited and whose texts are not held here.',
  russian: 'Законы и приказы, на которые ссылаются документы.',
  schema: z.strictObject({
    id: z.string(),
    kind: z.string(),
    issuer: z.string().nullable(),
    date: z.iso.date().nullable(),
    number: z.string().nullable(),
    title: z.string(),
    note: z.string().nullable(),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    Array.from(corpus.acts.values(), ({ id, kind, issuer, date, number, title, note }) => ({
      id,
      kind,
      issuer: issuer ?? null,
      date: date ?? null,
      number: number ?? null,
      title,
      note: note ?? null,
      url: urlOf({ kind: 'act', id }, url),
    })),
});
