/** A clause with a term as a line of the calendar: what, who, when, by which clause. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { rhythmWords, type Rhythm } from '../../markup/rhythm.ts';
import { plainText } from '../../markup/tree.ts';
import { placeAtHome } from '../clause-place.ts';
import type { Part } from '../part.ts';
import { person } from '../person.ts';
import { firstSentence } from '../sentences.ts';

export interface CalendarItem {
  /** Id of the clause. */
  readonly clause: string;
  /** Id of the organization whose document it is, and its name. */
  readonly organization: string;
  readonly issuer: string;
  /** The first sentence of the clause. */
  readonly what: string;
  /** Roles that answer or decide; empty where the clause names none. */
  readonly who: readonly Part[];
  /** What is said instead of people: «исполнитель не назван»; empty where somebody is named or nobody need be. */
  readonly nobody: string;
  readonly place: Part;
  readonly when: Rhythm;
  /** «май–июнь» */
  readonly whenWords: string;
  /** Sub-clauses with the same term. */
  readonly parts: readonly { readonly what: string; readonly place: Part }[];
}

/** The line of a clause. @param parts sub-clauses with the same term */
export function calendarItem(corpus: Corpus, clause: Clause, when: Rhythm, parts: readonly Clause[]): CalendarItem {
  const organization = corpus.documents.get(clause.document)?.organization ?? '';
  const people = clauseRoles(clause);
  return {
    clause: clause.id,
    organization,
    issuer: corpus.organizations.get(organization)?.name ?? organization,
    what: activityOf(clause),
    who: people.map((role) => person(corpus, role, organization, false)),
    nobody: people.length === 0 && isUnnamed(clause) ? 'исполнитель не назван' : '',
    place: placeAtHome(corpus, clause.id),
    when,
    whenWords: rhythmWords(when),
    parts: parts.map((part) => ({ what: activityOf(part), place: placeAtHome(corpus, part.id) })),
  };
}

/** What is done, in the first sentence of the clause; its title where it says no more. */
export function activityOf(clause: Clause): string {
  const title = plainText(clause.title);
  const lines = clause.text.split('\n').filter((line) => line !== '');
  return firstSentence((title === '' ? lines : lines.slice(1))[0] ?? title);
}

/** Roles that answer for a clause or decide. */
export function clauseRoles({ responsible, approves }: Clause): readonly string[] {
  return [...new Set([...responsible, ...approves])];
}

function isUnnamed({ unnamed, duties, kind }: Clause): boolean {
  return unnamed || (duties.length > 0 && kind !== 'condition');
}
