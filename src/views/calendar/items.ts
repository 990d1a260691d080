/** All lines of the calendar, in the order of documents and text. */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import { calendarItem, type CalendarItem } from './item.ts';
import { isLive } from './term.ts';

const known = new WeakMap<Corpus, readonly CalendarItem[]>();

/** Every clause with a term in a document that binds somebody; sub-clauses with the same term stand in their clause. */
export function calendarItems(corpus: Corpus): readonly CalendarItem[] {
  const made =
    known.get(corpus) ?? [...corpus.documents.values()].filter(isLive).flatMap((one) => itemsOf(corpus, one));
  known.set(corpus, made);
  return made;
}

function itemsOf(corpus: Corpus, document: Document): readonly CalendarItem[] {
  const byAnchor = new Map(document.clauses.map((clause) => [clause.anchor, clause]));
  const sameAbove = ({ parent, when }: Clause): boolean => parent !== null && byAnchor.get(parent)?.when === when;
  const below = (clause: Clause): readonly Clause[] =>
    clause.children
      .flatMap((anchor) => byAnchor.get(anchor) ?? [])
      .filter(({ when }) => when === clause.when)
      .flatMap((child) => [child, ...below(child)]);
  return document.clauses.flatMap((clause) =>
    clause.when === null || sameAbove(clause) ? [] : [calendarItem(corpus, clause, clause.when, below(clause))],
  );
}

const ofOrganizations = new WeakMap<Corpus, ReadonlyMap<string, readonly CalendarItem[]>>();

/** The lines of one organization. @param organization its id */
export function itemsOfOrganization(corpus: Corpus, organization: string): readonly CalendarItem[] {
  const made = ofOrganizations.get(corpus) ?? Map.groupBy(calendarItems(corpus), (item) => item.organization);
  ofOrganizations.set(corpus, made);
  return made.get(organization) ?? [];
}

/** Ids of the organizations with anything in the calendar, hours of consultation among it. */
export function organizationsInCalendar(corpus: Corpus): ReadonlySet<string> {
  const hours = [...corpus.organizations.values()].filter(({ consultations }) => consultations.length > 0);
  return new Set([...calendarItems(corpus).map(({ organization }) => organization), ...hours.map(({ id }) => id)]);
}
