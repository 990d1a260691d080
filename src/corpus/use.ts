/** A reference at the place where it is made: what it leads to, by which words, and where it stands. */
import type { Place } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Read } from './entry.ts';
import type { Target } from './types.ts';

export interface Use {
  /** Who refers. */
  readonly from: Target;
  readonly target: Target;
  /** The words of a link; null for a field of front matter or an element. */
  readonly label: string | null;
  readonly at:
    | { readonly lines: Lines; readonly offset: number }
    | { readonly entry: Read<unknown>; readonly steps: readonly (string | number)[] };
}

/** Where a reference stands. */
export function placeOfUse({ at }: Use): Place {
  return 'lines' in at ? placeAt(at.lines, at.offset) : placeOf(at.entry.yaml, [...at.entry.path, ...at.steps]);
}
