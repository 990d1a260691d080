import type { Body } from '../corpus/bodies.ts';
import type { Basis } from '../corpus/build.ts';
import { memoized } from '../corpus/memoized.ts';
import type { Place } from '../findings/finding.ts';

/** At which line the clause of each anchor begins, in order. */
const begins = memoized((body: Body) => ({
  lines: Array.from(body.anchors.keys(), ({ place }) => place.line),
  anchors: [...body.anchors.values()],
}));

const documentFile = /^documents\/([a-z0-9-]+)\.mdx$/u;

/** The anchor of the clause, or the id of the entry of a list, that a place stands in; null before the first. */
export function anchorAt({ bodies, entries }: Basis, { file, line }: Place): string | null {
  let anchor: string | null = null;
  const body = bodies.get(documentFile.exec(file)?.[1] ?? '');
  if (body !== undefined) {
    const { lines, anchors } = begins(body);
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return anchors[low - 1] ?? null;
  }
  const lists = [entries.terms, entries.acts, entries.responsibilities].flat();
  for (const { id, place } of lists) if (place.file === file && place.line <= line) anchor = id;
  return anchor;
}
