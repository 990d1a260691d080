/** Slips that the reader finds while it reads: bytes, files, front matter, keys and values, code in a text. */
import type { Mutator } from '../mutator.ts';
import { bytesMutators } from './reading/bytes.ts';
import { fileMutators } from './reading/files.ts';
import { frontMatterMutators } from './reading/front-matter.ts';
import { guardMutators } from './reading/guard.ts';
import { idMutators } from './reading/ids.ts';
import { keyMutators } from './reading/keys.ts';
import { valueMutators } from './reading/values.ts';

export const readingMutators: readonly Mutator[] = [
  ...bytesMutators,
  ...fileMutators,
  ...frontMatterMutators,
  ...keyMutators,
  ...valueMutators,
  ...idMutators,
  ...guardMutators,
];
