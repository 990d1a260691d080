/** What a gap is, for the page «Качество базы»: something the documents or our texts do not say, and where. */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import type { Finding, RuleId, Severity } from '../../findings/finding.ts';
import { clauseNames } from '../clause-name.ts';
import { partTo, type Part } from '../part.ts';

/** One place where something is missing or doubtful. */
export interface Gap {
  /** Id of the organization whose matter it is, or null where it is of no single one. */
  readonly organization: string | null;
  /** Id of the document, or null where it stands in none. */
  readonly document: string | null;
  /** Where it is: the clause, or what has no clause. */
  readonly places: readonly Part[];
  /** What is written there, or what is not; empty where the place says it all. */
  readonly written: string;
}

/** What of a rule its words about findings need; the catalogue itself is out of reach for views. */
export interface RuleWords {
  readonly title: string;
  readonly severity: Severity;
}

/** All that a kind of gap may look at. */
export interface Looked {
  readonly corpus: Corpus;
  /** Findings of the check, waivers applied. */
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<RuleId, RuleWords>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A kind of gap in words, and how its places are found. */
export interface GapKind {
  /** Anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do about it; null where nothing is to be done. */
  readonly practice: string | null;
  /** What is said where there is no such gap. */
  readonly none: string;
  readonly find: (looked: Looked) => readonly Gap[];
}

/** A gap at a clause, which stands under its document and so needs not name it. */
export function clauseGap(corpus: Corpus, clause: Clause, written: string): Gap {
  return {
    organization: corpus.documents.get(clause.document)?.organization ?? null,
    document: clause.document,
    places: [clausePart(corpus, clause)],
    written,
  };
}

/** A gap of a document as a whole. */
export function documentGap({ id, organization }: Document, written: string): Gap {
  return { organization, document: id, places: [], written };
}

/** The clause by its name within the document: «п. 3.6». */
export function clausePart(corpus: Corpus, { id, document, anchor }: Clause): Part {
  const whole = corpus.documents.get(document);
  const name = whole === undefined ? undefined : clauseNames(whole).get(anchor);
  return partTo({ kind: 'clause', id }, name ?? anchor);
}
