import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/types.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

/** The graph of the real content, for tests that read it. */
export function corpusOfContent(): Corpus {
  return loadCorpus(join(import.meta.dirname, '..', '..', 'src', 'content')).corpus;
}
