import { z } from 'zod';
import { collection, urlOf } from './collection.ts';

export const terms = collection({
  about: 'Terms and abbreviations with the words people type for them.',
  russian: 'Термины: расшифровка, определение, синонимы.',
  schema: z.strictObject({
    id: z.string(),
    term: z.string(),
    expansion: z.string().nullable(),
    definition: z.string(),
    synonyms: z.array(z.string()),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    Array.from(corpus.terms.values(), ({ id, term, expansion, definition, synonyms }) => ({
      id,
      term,
      expansion: expansion ?? null,
      definition,
      synonyms: [...synonyms],
      url: urlOf({ kind: 'term', id }, url),
    })),
});
