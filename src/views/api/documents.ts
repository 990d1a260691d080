import { z } from 'zod';
import { documentKinds, documentStatuses } from '../../schemas/document.ts';
import { collection, urlOf } from './collection.ts';

const annex = z.strictObject({
  number: z.string(),
  title: z.string(),
  status: z.enum(['published', 'missing']).describe('Whether its text is among our documents.'),
  document: z.string().nullable().describe('Id of the document that is the annex.'),
});

export const documents = collection({
  about: 'Orders, regulations and their annexes. Sections are not counted as clauses.',
  russian: 'Приказы, регламенты и приложения: реквизиты, издатель, состояние, сколько в них пунктов.',
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(documentKinds),
    organization: z.string().describe('Id of the issuer.'),
    scope: z.enum(['own', 'subordinate', 'both']).describe('Whom it binds.'),
    number: z.string().nullable(),
    adopted: z.iso.date().nullable(),
    status: z.enum(documentStatuses),
    statusChecked: z.iso.date().nullable(),
    annexTo: z.string().nullable().describe('Id of a document or act.'),
    annexNumber: z.string().nullable(),
    rendition: z.enum(['restatement', 'official']),
    url: z.string().nullable(),
    annexes: z.array(annex),
    clauses: z.int().describe('How many clauses it has.'),
  }),
  records: (corpus, url) =>
    Array.from(corpus.documents.values(), (document) => ({
      id: document.id,
      title: document.title,
      kind: document.kind,
      organization: document.organization,
      scope: document.scope,
      number: document.number ?? null,
      adopted: document.adopted ?? null,
      status: document.status,
      statusChecked: document.statusChecked ?? null,
      annexTo: document.annexTo ?? null,
      annexNumber: document.annexNumber ?? null,
      rendition: document.rendition,
      url: urlOf({ kind: 'document', id: document.id }, url),
      annexes: document.annexes.map(({ number, title, document: id }) => ({
        number,
        title,
        status: id === undefined ? ('missing' as const) : ('published' as const),
        document: id ?? null,
      })),
      clauses: document.clauses.length,
    })),
});
