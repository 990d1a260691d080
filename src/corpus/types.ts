/**
 * The clause graph: what `buildCorpus` makes of the content and everything else reads.
 * Immutable plain data; ids instead of object cycles, with maps to follow them.
 */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Place } from '../findings/finding.ts';
import type { Act } from '../schemas/act.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { GuideFields } from '../schemas/guide.ts';
import type { Organization as OrganizationFields } from '../schemas/organization.ts';
import type { ResponsibilityFields } from '../schemas/responsibility.ts';
import type { RoleFields } from '../schemas/role.ts';
import type { Term as TermFields } from '../schemas/term.ts';
import type { TopicFields } from '../schemas/topic.ts';
import type { ClauseKind } from '../markup/kinds.ts';
import type { Rhythm } from '../markup/rhythm.ts';

/** What a link can lead to. A `section` is named like a clause: `<document>#<roman>`. */
export type TargetKind =
  'document' | 'section' | 'clause' | 'role' | 'topic' | 'guide' | 'organization' | 'responsibility' | 'term' | 'act';

/** One end of a reference: a thing of the graph, by kind and id. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** How a clause stands on the page: with a printed number, as the preamble, as a paragraph or as a list item. */
export type ClauseForm = 'numbered' | 'preamble' | 'paragraph' | 'item';

/** A change that a clause makes to a clause of another document (`Изменяет`, `Отменяет`). */
export interface Amendment {
  readonly mode: 'amends' | 'cancels';
  /** Id of the clause that is changed. */
  readonly target: string;
  /** Date from which the change holds, `YYYY-MM-DD`, or null where none is written. */
  readonly from: string | null;
}

/** An approved annex whose text is missing, and the responsibilities it was to settle. */
export interface PromisedAnnex {
  readonly number: string;
  readonly duties: readonly string[];
}

/** A clause: the atom of the knowledge base. Role and responsibility lists hold ids. */
export interface Clause {
  /** `<document>#<anchor>` */
  readonly id: string;
  readonly document: string;
  readonly anchor: string;
  readonly form: ClauseForm;
  /** Printed number without the last dot (`3.4`), or null. */
  readonly number: string | null;
  /** Anchor of the section it stands in, or null. */
  readonly section: string | null;
  /** Anchor of the clause it belongs to, or null (a section is no parent). */
  readonly parent: string | null;
  /** Anchors of the clauses that belong to it, in order. */
  readonly children: readonly string[];
  /** How many clauses stand above it: 0 at the top or straight under a section. */
  readonly depth: number;
  readonly kind: ClauseKind;
  /** Words of the heading behind the number; empty where there are none. */
  readonly title: readonly PhrasingContent[];
  /** Paragraphs and tables without card and sub-clauses. Urls of links are `Target` texts (see `targetText`). */
  readonly body: readonly BlockContent[];
  /** Title and paragraphs as plain text, parts joined by a line break. */
  readonly text: string;
  readonly duties: readonly string[];
  /** The card's own `Кому`. */
  readonly addressees: readonly string[];
  /** Who answers, inheritance applied. */
  readonly responsible: readonly string[];
  /** True where `responsible` comes from a `Кому` (own or above) and not from `Отвечает`. */
  readonly inherited: boolean;
  /** True where the card says «Отвечает: не назван». */
  readonly unnamed: boolean;
  readonly approves: readonly string[];
  readonly participates: readonly string[];
  readonly informed: readonly string[];
  readonly when: Rhythm | null;
  readonly erratum: string | null;
  readonly reconstructed: string | null;
  readonly annex: PromisedAnnex | null;
  readonly amendments: readonly Amendment[];
  readonly references: readonly Target[];
  readonly referencedBy: readonly Target[];
  /** Where it stands in the content. */
  readonly at: Place;
}

/** A section (`## IV. …`): holds clauses, is none itself. */
export interface Section {
  readonly document: string;
  /** Roman number in Latin letters, which is its anchor. */
  readonly anchor: string;
  readonly title: readonly PhrasingContent[];
  readonly text: string;
  /** Anchors of the clauses straight under it. */
  readonly clauses: readonly string[];
  readonly referencedBy: readonly Target[];
  /** Where it stands in the content. */
  readonly at: Place;
}

/** A document with its clauses in the order of the text. */
export interface Document extends DocumentFields {
  readonly id: string;
  readonly sections: readonly Section[];
  /** Every clause, in order, sub-clauses behind their parent. */
  readonly clauses: readonly Clause[];
  /** Ids of the documents whose `approvedBy` is this one. */
  readonly approved: readonly string[];
  /** Ids of the documents whose `supersedes` names this one. */
  readonly supersededBy: readonly string[];
  readonly references: readonly Target[];
  readonly referencedBy: readonly Target[];
  /** Where it stands in the content. */
  readonly at: Place;
}

interface Entry {
  readonly id: string;
  readonly references: readonly Target[];
  readonly referencedBy: readonly Target[];
  /** Where it stands in the content. */
  readonly at: Place;
}

/** An entry with a body of prose. */
interface Prose extends Entry {
  /** The words of its body without markup, a line for each block. */
  readonly text: string;
}

export type Role = RoleFields & Prose;
export type Topic = TopicFields & Prose;
export type Guide = GuideFields & Prose;
export type Organization = OrganizationFields & Entry;
export type Responsibility = ResponsibilityFields & Entry;
export type Term = TermFields & Entry;
export type ActEntry = Act & Entry;

/** The whole graph. Maps keep the order of files by id (lists: the order written). */
export interface Corpus {
  readonly documents: ReadonlyMap<string, Document>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly responsibilities: ReadonlyMap<string, Responsibility>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly acts: ReadonlyMap<string, ActEntry>;
  /** Paths of images, relative to the content folder. */
  readonly images: ReadonlySet<string>;
}
