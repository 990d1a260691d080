/** The graph of the specimens, read and built once a process: `/design/` is made from it. */
import { resolve } from 'node:path';
import { readContent } from '../corpus/read.ts';
import type { Corpus } from '../corpus/types.ts';
import { buildSpecimens } from '../design/specimens.ts';

let made: Corpus | null = null;

/** A test holds that the specimens have no findings. */
export function specimens(): Corpus {
  made ??= buildSpecimens(readContent(resolve('src/design/specimens'))).corpus;
  return made;
}
