/** What a check of the built site is: words for people, and how the fault is found. */
import type { Place, RuleId, Severity } from '../findings/finding.ts';
import type { Page, Survey } from './survey.ts';

/** Where a fault stands in the built folder, with what leads from there to the source. */
export interface Spot {
  /** File in the folder. */
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly page: Page | null;
  /** `data-clause` of the nearest element around it, or null. */
  readonly clause: string | null;
  readonly inMain: boolean;
  /** The address of the site that it names, without the base, by which its reference in the source is known; or null. */
  readonly leads: string | null;
}

/** A fault of the built site. */
export interface Fault {
  /** In the built folder, or in the content where the fault is that something is not there at all. */
  readonly at: Spot | Place;
  /** What is wrong: one Russian sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string | null;
  /** What is the same where a fault stands on every page, in the bar or the footer: such a one is told once. */
  readonly same?: string;
}

/** A check. All words are Russian. */
export interface SiteCheck {
  /** `site/` and the name of its file in `checks/`. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** What is wrong, in two to six words without a full stop. */
  readonly title: string;
  /** Why it matters: half a sentence, small letter, no full stop. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  readonly find: (survey: Survey) => Iterable<Fault>;
}
