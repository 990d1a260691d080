import type { z } from 'zod';
import type { Corpus, Target } from '../../corpus/types.ts';
import { addressOf } from '../address.ts';

/** One file of `/api/v1/`: its records and the schema each of them keeps. */
export interface ApiCollection<Schema extends z.ZodObject = z.ZodObject> {
  /** What the file holds, one sentence, for its JSON Schema. */
  readonly about: string;
  /** The same for the page of open data. */
  readonly russian: string;
  readonly schema: Schema;
  /** The records in stable order. @param url turns a path from the root into one with the base */
  readonly records: (corpus: Corpus, url: (path: string) => string) => z.input<Schema>[];
}

/** Ties records to their schema at compile time. */
export function collection<Schema extends z.ZodObject>(definition: ApiCollection<Schema>): ApiCollection<Schema> {
  return definition;
}

/** The address of a thing with the base, or null while it has no page. */
export function urlOf(target: Target, url: (path: string) => string): string | null {
  const address = addressOf(target);
  return address === null ? null : url(address);
}

/** Collections of ids that are not unique across collections. */
const folders: Partial<Record<Target['kind'], string>> = {
  role: 'roles',
  topic: 'topics',
  guide: 'guides',
  organization: 'organizations',
  responsibility: 'responsibilities',
  term: 'terms',
  act: 'acts',
};

/** A target as one text: `saki-206`, `saki-206#3.6`, and with its collection where ids could clash: `topics/training`. */
export function referenceId({ kind, id }: Target): string {
  const folder = folders[kind];
  return folder === undefined ? id : `${folder}/${id}`;
}
