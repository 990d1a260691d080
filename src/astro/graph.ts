/** The one graph of a process, with what its check found: set by the build or by the configuration, read by pages. */
import type { Corpus } from '../corpus/types.ts';
import type { Finding } from '../findings/finding.ts';

const key = Symbol.for('punkt.corpus');

/** What the check of the content found that the graph was made from. There are no errors: then there is no graph. */
export interface ContentCheck {
  /** How many content files were read. */
  readonly files: number;
  readonly warnings: number;
  /** Warnings and notes, waivers applied. */
  readonly findings: readonly Finding[];
}

interface Shared {
  [key]?: { readonly corpus: Corpus; readonly check: ContentCheck };
}

const shared: typeof globalThis & Shared = globalThis;

/**
 * The graph that the configuration has set.
 * @throws where none is set: then the configuration was not read
 */
export function graph(): Corpus {
  return current().corpus;
}

/**
 * What the check of this graph's content found.
 * @throws as `graph` does
 */
export function contentCheck(): ContentCheck {
  return current().check;
}

/** Whether the process has a graph already. */
export function isGraphSet(): boolean {
  return shared[key] !== undefined;
}

/** Sets the graph for the whole process. */
export function setGraph(corpus: Corpus, check: ContentCheck): void {
  shared[key] = { corpus, check };
}

function current(): { readonly corpus: Corpus; readonly check: ContentCheck } {
  const set = shared[key];
  if (set === undefined) throw new Error('The graph is not set: astro.config.mjs sets it.');
  return set;
}
