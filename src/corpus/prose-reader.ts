/** Bodies of roles, topics and guides, read again only where their text, an image beside them or an answer has changed. */
import type { Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { parseBody } from '../markup/parse.ts';
import { guardContext, imagesBeside } from './bodies.ts';
import { recording, sameAnswers, type Consulted } from './consulted.ts';
import type { Collection } from './entries.ts';
import { steadySet } from './memoized.ts';
import { readProse, type ProseLink } from './prose.ts';
import type { Registry } from './registry.ts';
import type { Source } from './trust.ts';

/** What a body of prose says, and what is wrong with it. */
export interface ReadProse {
  readonly links: readonly ProseLink[];
  readonly text: string;
  readonly findings: readonly Finding[];
}

interface Kept {
  readonly read: ReadProse;
  readonly images: ReadonlySet<string>;
  readonly consulted: Consulted;
}

/** A reader of prose that remembers. */
export function proseReader(): (collection: Collection, lines: Lines, source: Source, registry: Registry) => ReadProse {
  const kept = new WeakMap<Lines, Kept>();
  const steadyImages = new Map<Collection, ReturnType<typeof steadySet>>();
  let seen: Source | null = null;
  const beside = new Map<Collection, ReadonlySet<string>>();
  return (collection, lines, source, registry) => {
    if (seen !== source) beside.clear();
    seen = source;
    const images = beside.get(collection) ?? steadily(collection, source);
    beside.set(collection, images);
    const before = kept.get(lines);
    if (before?.images === images && sameAnswers(before.consulted, registry)) return before.read;
    const { registry: noting, consulted } = recording(registry);
    const { tree, findings } = parseBody(lines, guardContext(images));
    const prose = tree === null ? { links: [], text: '', findings: [] } : readProse(lines, tree, noting);
    const read = { links: prose.links, text: prose.text, findings: [...findings, ...prose.findings] };
    kept.set(lines, { read, images, consulted });
    return read;
  };

  function steadily(collection: Collection, source: Source): ReadonlySet<string> {
    const steady = steadyImages.get(collection) ?? steadySet();
    steadyImages.set(collection, steady);
    return steady(imagesBeside(source, collection));
  }
}
