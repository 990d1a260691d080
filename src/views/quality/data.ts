/** The page «Качество базы» as the file `/api/v1/quality.json`: an object, made of the graph, the findings and the day. */
import { z } from 'zod';
import { documentGaps } from './gaps/index.ts';
import type { GapKind, Looked } from './gap.ts';
import { ourWork } from './ours/index.ts';
import { quality } from './quality.ts';
import type { Share } from './shares.ts';

const share = z.strictObject({
  gap: z.string().describe('Kind of gap that tells what is missing.'),
  title: z.string(),
  have: z.int(),
  all: z.int(),
});

const gap = z.strictObject({
  kind: z.string(),
  of: z.enum(['documents', 'ours']).describe('Whether the documents leave it open, or our own work is to be done.'),
  organization: z.string().nullable(),
  document: z.string().nullable(),
  places: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
  text: z.string().describe('What is written there or what is missing, in Russian; may be empty.'),
});

export const qualitySchema = z
  .strictObject({
    day: z.iso.date().describe('The day it was made on: deadlines and confirmations grow old by themselves.'),
    confirmed: z.iso.date().nullable().describe('When an issuer last confirmed the state of a document.'),
    shares: z.array(share),
    organizations: z.array(z.strictObject({ organization: z.string(), shares: z.array(share) })),
    gaps: z.array(gap),
  })
  .describe('How complete and how sure the base is, and where its gaps are.');

/** @param url turns a path from the root into one with the base */
export function qualityData(looked: Looked, url: (path: string) => string): z.input<typeof qualitySchema> {
  const { shares, organizations, confirmed } = quality(looked);
  const gaps = (kinds: readonly GapKind[], of: 'documents' | 'ours') =>
    kinds.flatMap((kind) =>
      kind.find(looked).map(({ organization, document, places, written }) => ({
        kind: kind.id,
        of,
        organization,
        document,
        places: places.map(({ text, path }) => ({ title: text, url: path === null ? null : url(path) })),
        text: written,
      })),
    );
  return {
    day: looked.today,
    confirmed,
    shares: shares.map(figures),
    organizations: organizations.map(({ id, shares: own }) => ({ organization: id, shares: own.map(figures) })),
    gaps: [...gaps(documentGaps, 'documents'), ...gaps(ourWork, 'ours')],
  };
}

function figures({ id, title, have, all }: Share): z.input<typeof share> {
  return { gap: id, title, have, all };
}
