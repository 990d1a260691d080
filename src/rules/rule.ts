/** What a rule is: words for people, an example of each side, and how the slip is found. */
import type { Body } from '../corpus/bodies.ts';
import type { Basis } from '../corpus/build.ts';
import type { Read } from '../corpus/entry.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Place, RuleId, Severity } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import type { Term } from '../schemas/term.ts';
import type { RecordedReferences } from './recorded-references.ts';

/** A place where a rule is broken. */
export interface Found {
  readonly place: Place;
  /** What is wrong: one Russian sentence. */
  readonly message: string;
  /** What to type instead. */
  readonly hint: string | null;
  /** True where the content says itself that the original is so («Ошибка оригинала»): then it is a note. */
  readonly acknowledged?: boolean;
}

/** What a rule over the whole graph looks at. */
export interface Context {
  readonly corpus: Corpus;
  readonly basis: Basis;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** What references led to when somebody last looked at them, or null where that is not recorded. */
  readonly recorded: RecordedReferences | null;
}

/** The terms of the glossary as written. */
export type Glossary = readonly Read<Term>[];

/** A file of an example: its text or bytes, or where a symbolic link leads. */
export type ExampleFile = string | Uint8Array | { readonly link: string };

/**
 * How it is written wrong or right. A text is clauses of a document; `matter` is lines of a document's front matter;
 * `files` are whole files by path, and for a list (`terms.yaml`) the entries that are added to it.
 */
export type Example =
  | string
  | { readonly matter: string; readonly body?: string }
  | { readonly files: Readonly<Record<string, ExampleFile>>; readonly recorded?: string };

/** A rule of content. All words are Russian, for people who edit texts. */
export interface Rule {
  /** Group and name; the file of the rule is `<group>/<name>.ts`. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** What is wrong, in two to six words without a full stop. */
  readonly title: string;
  /** Why it matters: half a sentence, small letter, no full stop. */
  readonly why: string;
  /** What the rule looks at and what it leaves alone. */
  readonly explanation: string;
  /** How to mend it. */
  readonly mend: string;
  readonly wrong: Example;
  readonly right: Example;
  /** Whether `waivers.yaml` may let a finding stand. Not for what keeps a text from being read. */
  readonly waivable?: boolean;
  /**
   * How it is found. A rule without any of the three is found while the texts are read.
   * `document` sees one document as written, and nothing else; its findings are remembered as long as the text stays.
   */
  readonly document?: (body: Body) => Iterable<Found>;
  /** `text` sees one file and the glossary; remembered as long as both stay. */
  readonly text?: (lines: Lines, glossary: Glossary) => Iterable<Found>;
  /** `check` sees the whole graph. */
  readonly check?: (context: Context) => Iterable<Found>;
}
