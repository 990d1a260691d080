import { buildCorpus, type Built } from './build.ts';
import { readContent } from './read.ts';

/** A content folder read and built. */
export interface Loaded extends Built {
  /** How many text files were read. */
  readonly files: number;
}

/**
 * Reads a content folder and builds its graph.
 * @throws {NoContent} where the folder is missing or empty
 */
export function loadCorpus(directory: string): Loaded {
  const source = readContent(directory);
  return { ...buildCorpus(source), files: source.texts.size };
}
