import type { Basis } from '../corpus/build.ts';
import type { Place } from '../findings/finding.ts';

/** The anchor of the clause, or the id of the entry of a list, that a place stands in; null before the first. */
export function anchorAt({ bodies, entries }: Basis, { file, line }: Place): string | null {
  let anchor: string | null = null;
  for (const body of bodies.values()) {
    if (body.lines.file !== file) continue;
    for (const [clause, own] of body.anchors) {
      if (clause.place.line > line) break;
      anchor = own;
    }
    return anchor;
  }
  const lists = [entries.terms, entries.acts, entries.responsibilities].flat();
  for (const { id, place } of lists) if (place.file === file && place.line <= line) anchor = id;
  return anchor;
}
