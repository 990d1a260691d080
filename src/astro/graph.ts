/** The one graph of a process: set by the build or by the configuration, read by loaders and pages. */
import type { Corpus } from '../corpus/types.ts';

const key = Symbol.for('punkt.corpus');

interface Shared {
  [key]?: Corpus;
}

const shared: typeof globalThis & Shared = globalThis;

/**
 * The graph that the configuration has set.
 * @throws where none is set: then the configuration was not read
 */
export function graph(): Corpus {
  const corpus = shared[key];
  if (corpus === undefined) throw new Error('The graph is not set: astro.config.mjs sets it.');
  return corpus;
}

/** Whether the process has a graph already. */
export function isGraphSet(): boolean {
  return shared[key] !== undefined;
}

/** Sets the graph for the whole process. */
export function setGraph(corpus: Corpus): void {
  shared[key] = corpus;
}
