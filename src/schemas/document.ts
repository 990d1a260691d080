import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { text } from './text.ts';

export const documentKinds = [
  'order',
  'regulation',
  'statute',
  'roadmap',
  'schedule',
  'procedure',
  'policy',
  'instruction',
] as const;
export const documentStatuses = ['in-force', 'unverified', 'superseded', 'repealed', 'draft'] as const;

/** The copy the document was written from. */
const source = z.strictObject({
  copy: z.enum(['clean', 'damaged', 'ocr']).describe('How good the copy is: clean, damaged or recognized from a scan.'),
  note: text.optional().describe('What is lost or doubtful in the copy, one or two sentences for the reader.'),
  file: text.optional().describe('Name of the file that holds the official text.'),
  sha256: z
    .string()
    .refine((value) => /^[0-9a-f]{64}$/u.test(value), { params: { expects: 'sha256' } })
    .optional()
    .describe('SHA-256 of that file, 64 hexadecimal digits.'),
});

/** One line of the annex ledger. */
const annex = z.strictObject({
  number: text.describe('Number of the annex as the document gives it, in quotes.'),
  title: text.describe('Title of the annex in our words.'),
  document: id.optional().describe('Id of the annex among our documents; absent where its text is missing.'),
});

/** Front matter of a document (`documents/<id>.mdx`). */
export const documentSchema = z.strictObject({
  title: text.describe('Title in our words, as it stands on the page.'),
  kind: z.enum(documentKinds).describe('What sort of document it is.'),
  organization: id.describe('Id of the organization that issued it.'),
  scope: z
    .enum(['own', 'subordinate', 'both'])
    .describe('Whom it binds: the issuer itself, its subordinate organizations, or both.'),
  number: text.optional().describe('Number of the document, in quotes; absent where it has none.'),
  adopted: day.optional().describe('Date of the document; absent where it has none.'),
  effective: day.optional().describe('Date from which it holds, where it says so.'),
  ends: day.optional().describe('Last day it holds, where it says so.'),
  status: z.enum(documentStatuses).describe('Whether it is in force, as far as that is known.'),
  statusChecked: day.optional().describe('When the status was last confirmed by the issuer; absent while unconfirmed.'),
  rendition: z.enum(['restatement', 'official']).describe('Whether the text is our restatement or the official text.'),
  source: source.describe('The copy the text was written from.'),
  numbering: z
    .enum(['document', 'section'])
    .describe('Whether numbers run through the document or begin anew in each section.'),
  approvedBy: id.optional().describe('Id of the document or act that approved it.'),
  annexTo: id.optional().describe('Id of the document or act it is an annex to.'),
  annexNumber: text.optional().describe('Its number as an annex, in quotes.'),
  pattern: id.optional().describe('Id of the document that this one was written after.'),
  annexes: z.array(annex).default([]).describe('Ledger of its own annexes, also of those whose text is missing.'),
  grounds: z.array(id).default([]).describe('Ids of the acts it rests on.'),
  supersedes: z.array(id).default([]).describe('Ids of the documents it takes the place of.'),
});

export type DocumentFields = z.output<typeof documentSchema>;
