import type { z } from 'zod';
import type { Corpus } from '../../corpus/types.ts';

/** A file of `/api/v1/` that is one object: what it holds and the schema it keeps. */
export interface ApiObject<Schema extends z.ZodObject = z.ZodObject> {
  /** What the file holds, one sentence, for its JSON Schema. */
  readonly about: string;
  /** The same for the page of open data. */
  readonly russian: string;
  readonly schema: Schema;
  /** @param url turns a path from the root into one with the base */
  readonly made: (corpus: Corpus, url: (path: string) => string) => z.input<Schema>;
}

/** Ties the object to its schema at compile time. */
export function object<Schema extends z.ZodObject>(definition: ApiObject<Schema>): ApiObject<Schema> {
  return definition;
}
