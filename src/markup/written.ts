/** A document as its author wrote it: sections and clauses with cards as texts, before names and anchors are given. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Finding, Place } from '../findings/finding.ts';
import type { CardLine } from './card.ts';
import type { DetachedLink } from './detach.ts';

export interface WrittenSection {
  readonly number: string;
  readonly title: readonly PhrasingContent[];
  /** The links of its title. */
  readonly links: readonly DetachedLink[];
  readonly place: Place;
}

/** A clause as written: card values are still texts, anchors not yet given. */
export interface WrittenClause {
  readonly form: 'numbered' | 'preamble' | 'paragraph' | 'item';
  /** How many «#» its heading has, or null for a list item. */
  readonly level: number | null;
  readonly number: string | null;
  readonly title: readonly PhrasingContent[];
  readonly body: BlockContent[];
  /** The links of title and body. */
  readonly links: DetachedLink[];
  readonly card: CardLine[];
  readonly section: WrittenSection | null;
  readonly parent: WrittenClause | null;
  readonly place: Place;
}

/** A document as written: everything in the order of the text. */
export interface WrittenDocument {
  readonly sections: readonly WrittenSection[];
  readonly clauses: readonly WrittenClause[];
  readonly findings: readonly Finding[];
}
