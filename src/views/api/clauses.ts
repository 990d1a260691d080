import { z } from 'zod';
import { clauseKinds } from '../../markup/kinds.ts';
import { collection, referenceId, urlOf } from './collection.ts';

const roles = z.array(z.string());

export const clauses = collection({
  about: 'Every clause of every document, in the order of the text.',
  russian: 'Все пункты по порядку: изложение, кто отвечает, срок, обязанности, ссылки в обе стороны.',
  schema: z.strictObject({
    id: z.string().describe('<document>#<anchor>'),
    document: z.string(),
    anchor: z.string(),
    number: z.string().nullable().describe('Printed number without the last dot.'),
    section: z.string().nullable().describe('Anchor of the section it stands in.'),
    parent: z.string().nullable().describe('Anchor of the clause it belongs to; a section is no parent.'),
    kind: z.enum(Object.values(clauseKinds)),
    text: z.string().describe('Title and paragraphs, plain, without card and sub-clauses.'),
    duties: z.array(z.string()).describe('Ids of responsibilities.'),
    for: roles.describe("Roles the clause's own card is addressed to."),
    responsible: roles.describe('Roles that answer, inheritance applied.'),
    approves: roles,
    participates: roles,
    informed: roles,
    when: z.string().nullable().describe('Rhythm or deadline, for example same-day, by:2021-08-15, months:5-6.'),
    erratum: z.string().nullable().describe('An error of the original, kept and noted.'),
    reconstructed: z.string().nullable().describe('What was reconstructed, and from what.'),
    annex: z
      .strictObject({ number: z.string(), duties: z.array(z.string()) })
      .nullable()
      .describe('An approved annex whose text is missing.'),
    references: z.array(z.string()).describe('Clauses and documents by id, all else as <collection>/<id>.'),
    referencedBy: z.array(z.string()).describe('As references.'),
    url: z.string().nullable(),
  }),
  records: (corpus, url) =>
    Array.from(corpus.clauses.values(), (clause) => ({
      id: clause.id,
      document: clause.document,
      anchor: clause.anchor,
      number: clause.number,
      section: clause.section,
      parent: clause.parent,
      kind: clause.kind,
      text: clause.text,
      duties: [...clause.duties],
      for: [...clause.addressees],
      responsible: [...clause.responsible],
      approves: [...clause.approves],
      participates: [...clause.participates],
      informed: [...clause.informed],
      when: clause.when,
      erratum: clause.erratum,
      reconstructed: clause.reconstructed,
      annex: clause.annex === null ? null : { number: clause.annex.number, duties: [...clause.annex.duties] },
      references: clause.references.map(referenceId),
      referencedBy: clause.referencedBy.map(referenceId),
      url: urlOf({ kind: 'clause', id: clause.id }, url),
    })),
});
