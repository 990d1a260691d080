/** What guides are known to state, and whom they answer: kept by hand, read by the tests of the graph and of the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

const fact = z.strictObject({
  /** Words of the page. */
  says: z.string(),
  verdict: z.enum(['supported', 'outside', 'advice', 'silence']),
  /** The clauses it was read in, or those that are silent. */
  clauses: z.array(z.string()).optional(),
  /** The source that is none of our documents. */
  outside: z.string().optional(),
});

const story = z.strictObject({ who: z.string(), asks: z.string(), guide: z.string(), says: z.string() });

/** A statement of a guide with where it comes from. */
export type GuideFact = z.infer<typeof fact>;

/** Statements by guide. */
export const guideFacts = z.record(z.string(), z.array(fact)).parse(read('guide-facts.yaml'));

/** The people of the plan, in its order. */
export const stories = z.array(story).parse(read('stories.yaml'));

function read(name: string): unknown {
  return parse(readFileSync(join(fixtures, name), 'utf8'));
}
