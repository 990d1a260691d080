/** What a reader sees of a place that was found. */
import { excerpt, markedText, type ExcerptPart } from './excerpt.ts';
import type { Weighed } from './match.ts';
import type { Kind, PageText, Unit } from '../page-text.ts';

/** One place that was found. */
export interface Hit {
  /** Base of the site, where it is another one that is searched along; null for this one. */
  readonly base: string | null;
  /** Path from the root without the base, with the anchor: `/documents/saki-206/#3.6`. */
  readonly path: string;
  readonly kind: Kind;
  /** «П. 3.6», a term, or the title of a page, with what was asked marked. */
  readonly title: readonly ExcerptPart[];
  /** Where it stands: the document in short and its issuer, or what it is. */
  readonly where: string;
  /** The document's state in short, or null for what has none. */
  readonly state: string | null;
  readonly excerpt: readonly ExcerptPart[];
}

/** A place as a reader sees it. */
export function hitOf(page: PageText, unit: Unit, query: readonly Weighed[]): Hit {
  const { base = null, path, kind, title, label, state } = page;
  const isPlace = unit.anchor !== null;
  // A guide answers whatever was asked with its answer, the first line of its text.
  const text = kind === 'guide' ? (unit.text.split('\n')[0] ?? '') : kind === 'document' && !isPlace ? '' : unit.text;
  return {
    base,
    path: unit.anchor === null ? path : `${path}#${unit.anchor}`,
    kind,
    title: markedText(isPlace ? unit.heading : title, query),
    where: label,
    state,
    excerpt: excerpt(text, query),
  };
}
