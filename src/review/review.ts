/** What a change of the content means to people: plain data, made by `compare` and shown as a page or as Markdown. */
import type { Severity } from '../findings/finding.ts';

/** A piece of two texts laid over each other. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One thing that is said otherwise than before: a line of a card, a field of front matter. */
export interface FieldChange {
  /** «Срок» */
  readonly label: string;
  /** What is no longer said; one item for a single value. */
  readonly removed: readonly string[];
  /** What is said now. */
  readonly added: readonly string[];
  /** Both texts word by word, for long ones. */
  readonly words: readonly Run[] | null;
  /** What else there is to say: «изменён только порядок». */
  readonly note: string | null;
}

/** A cell of the matrix that is new, gone or other; names in words. */
export interface CellChange {
  readonly state: 'added' | 'removed' | 'changed';
  readonly organization: string;
  readonly responsibility: string;
  /** Null where nobody is named. */
  readonly role: string | null;
  /** «отвечает», or null. */
  readonly was: string | null;
  readonly now: string | null;
}

/** What hangs on a clause, in words. */
export interface Touches {
  readonly duties: readonly string[];
  /** Roles whose sheets show the clause, before or now. */
  readonly roles: readonly string[];
  readonly cells: readonly CellChange[];
  readonly topics: readonly string[];
  readonly guides: readonly string[];
  readonly organizations: readonly string[];
  /** Roles in whose description it is cited. */
  readonly citedByRoles: readonly string[];
  /** Clauses and documents that refer to it. */
  readonly clauses: readonly string[];
  readonly goneAddresses: readonly string[];
  readonly newAddresses: readonly string[];
}

/**
 * `touched`: says the same, and something else changes what it means. `following`: only who answers is other, because
 * the `Кому` of a clause above is.
 */
export type ClauseState = 'added' | 'removed' | 'changed' | 'touched' | 'following';

export interface ClauseChange {
  /** The id of today, or the last one where it is removed. */
  readonly id: string;
  /** The id before, where it is another. */
  readonly was: string | null;
  readonly state: ClauseState;
  /** «п. 3.6» */
  readonly name: string;
  /** What it stands in: «п. 3 «Руководители школ»»; empty at the top. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Both texts word by word; null where they are the same, one is missing, or there are too many changes. */
  readonly words: readonly Run[] | null;
  readonly fields: readonly FieldChange[];
  /** What must not be overlooked, sentences. */
  readonly warnings: readonly string[];
  readonly touches: Touches;
  /** Clauses in which another role answers because of this one. */
  readonly followers: readonly string[];
}

export type ThingState = 'added' | 'removed' | 'changed' | 'touched' | 'unread';

export interface DocumentChange {
  readonly id: string;
  /** The id before, where it is another. */
  readonly was: string | null;
  readonly state: ThingState;
  /** «Приказ № 206 от 25.06.2021» */
  readonly name: string;
  /** The same in the genitive, small letter. */
  readonly genitive: string;
  readonly title: string;
  readonly organization: string;
  readonly file: string;
  /** Errors of the head in its file: what could not be read is not shown. */
  readonly errors: number;
  readonly warnings: readonly string[];
  readonly fields: readonly FieldChange[];
  readonly clauses: readonly ClauseChange[];
  /** What the whole change of it touches. */
  readonly touches: Touches;
}

export type EntryKind = 'role' | 'topic' | 'guide' | 'organization' | 'responsibility' | 'term' | 'act' | 'waiver';

/** A change of anything that is no document. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  readonly was: string | null;
  readonly state: ThingState;
  readonly name: string;
  /** What it was called, where it is called otherwise now. */
  readonly called: string | null;
  readonly fields: readonly FieldChange[];
  readonly warnings: readonly string[];
  /** Where it is seen: sentences. */
  readonly seen: readonly string[];
}

/** What becomes of the duties of a role; clauses in words. */
export interface RoleEffect {
  readonly id: string;
  readonly name: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Duties that stay and are worded, timed or held otherwise. */
  readonly changed: readonly string[];
}

/** A deadline or rhythm that is other than before. */
export interface DeadlineChange {
  /** «п. 1.1 приказа № 206 от 25.06.2021» */
  readonly clause: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** A clause that another one amends or cancels, or no longer does. */
export interface AmendmentChange {
  readonly state: 'added' | 'removed';
  readonly mode: 'amends' | 'cancels';
  /** Id of the clause that is changed. */
  readonly target: string;
  readonly targetName: string;
  readonly by: string;
  /** `DD.MM.YYYY`, or null. */
  readonly from: string | null;
}

export interface ShownFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line of the content it stands in, or null. */
  readonly source: string | null;
  readonly message: string;
  readonly hint: string | null;
  /** Why the rule is there, half a sentence. */
  readonly why: string | null;
}

export interface AddressChanges {
  /** Addresses that no longer lead anywhere. `promised`: they stand in `permalinks.txt`. */
  readonly gone: readonly { readonly address: string; readonly promised: boolean; readonly now: string | null }[];
  readonly added: readonly string[];
  /** How many of the new ones are not in `permalinks.txt` yet. */
  readonly unremembered: number;
  /** Lines of `permalinks.txt` that were taken out. */
  readonly forgotten: readonly string[];
  /** Addresses that lead to another text than before; `now` is where the earlier text stands today. */
  readonly reused: readonly { readonly address: string; readonly now: string }[];
}

/** One side of the comparison in words. */
export interface SideWords {
  /** «main (a1b2c3d)», «рабочая папка» */
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface Review {
  readonly base: SideWords;
  readonly head: SideWords;
  readonly today: string;
  /** One sentence. */
  readonly headline: string;
  /** What a reader should know first, sentences. */
  readonly summary: readonly string[];
  readonly findings: { readonly added: readonly ShownFinding[]; readonly gone: readonly ShownFinding[] };
  readonly addresses: AddressChanges;
  readonly roles: readonly RoleEffect[];
  readonly deadlines: readonly DeadlineChange[];
  readonly amendments: readonly AmendmentChange[];
  readonly cells: readonly CellChange[];
  readonly documents: readonly DocumentChange[];
  readonly entries: readonly EntryChange[];
  readonly images: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  /** Files whose writing changed and whose meaning did not. */
  readonly sameMeaning: readonly string[];
}
