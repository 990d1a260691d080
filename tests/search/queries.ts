/** The queries that search is measured by. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const entry = z.strictObject({
  query: z.string(),
  find: z.array(z.string()),
  also: z.array(z.string()).default([]),
  /** How the query was made. */
  by: z.string(),
});

/** A query with what must be found. */
export type MeasuredQuery = z.infer<typeof entry>;

/** All queries. */
export const queries = z.array(entry).parse(parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')));

/** Whether a query is kept away from tuning: a third of them, by their hash. */
export function isHeldOut({ query }: MeasuredQuery): boolean {
  return (createHash('sha256').update(query).digest()[0] ?? 0) % 3 === 0;
}

/** The path that an id of `find` and `also` leads to: `clause/saki-206#3.6` → `/documents/saki-206/#3.6`. */
export function pathOf(id: string): string {
  const [, collection = '', rest = ''] = /^([a-z]+)\/(.+)$/u.exec(id) ?? [];
  if (collection === 'page') return `/${rest}`;
  if (collection === 'term' || collection === 'act') return `/${collection}s/#${rest}`;
  if (collection === 'clause') return `/documents/${rest.replace('#', '/#')}`;
  return `/${collection}s/${rest}/`;
}
