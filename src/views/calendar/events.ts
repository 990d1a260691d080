/** What stands on known days, as events for a calendar program: months of a plan, deadlines, hours of consultation. */
import type { Clause, Corpus, Document, Organization } from '../../corpus/types.ts';
import { lowerFirst, upperFirst } from '../../findings/lower-first.ts';
import { weekdayNames } from '../../schemas/organization.ts';
import { addressOf } from '../address.ts';
import { shortState } from '../citation.ts';
import { clausePlace } from '../clause-place.ts';
import { dayWords } from '../date.ts';
import { person } from '../person.ts';
import { clauseRoles, type CalendarItem } from './item.ts';
import { itemsOfOrganization } from './items.ts';
import { schoolYearWords, yearMeant } from '../school-year.ts';
import { isConfirmed, termOf, type Term } from './term.ts';

type Consultation = Organization['consultations'][number];

export interface CalendarEvent {
  /** Says which event it is; the same in every build and in every file that holds it. */
  readonly uid: string;
  readonly summary: string;
  /** Lines. */
  readonly description: string;
  /** Path of the clause on the site, from the root, without the base. */
  readonly path: string;
  readonly place: string | null;
  /** First and last day, `YYYY-MM-DD`; the days of hours that come every week lie between them. */
  readonly from: string;
  readonly until: string;
  /** Hours that come every week; null where it fills the days. */
  readonly weekly: Pick<Consultation, 'weekday' | 'from' | 'to'> | null;
  readonly confirmed: boolean;
}

/**
 * The events of an organization by its documents, or those of one role in it (roles that its holder holds as well among
 * them). A term whose year is not settled makes no event.
 * @param role id, or null for all @param today `YYYY-MM-DD`: what is said of documents is said as of this day
 */
export function calendarEvents(
  corpus: Corpus,
  organization: Organization,
  role: string | null,
  today: string,
): readonly CalendarEvent[] {
  const meant = new Set([role, ...organization.appointments.flatMap((one) => (one.holder === role ? one.role : []))]);
  const isMeant = (id: string | undefined): boolean => {
    const clause = id === undefined ? undefined : corpus.clauses.get(id);
    return role === null || (clause !== undefined && clauseRoles(clause).some((one) => meant.has(one)));
  };
  const dated = itemsOfOrganization(corpus, organization.id)
    .filter(({ clause }) => isMeant(clause))
    .flatMap((item) => itemEvent(corpus, item, today));
  const hours = organization.consultations
    .filter(({ clause }) => isMeant(clause))
    .map((one) => hoursEvent(corpus, organization, one, today));
  return [...dated, ...hours].toSorted((a, b) => a.from.localeCompare(b.from) || a.uid.localeCompare(b.uid));
}

function itemEvent(corpus: Corpus, item: CalendarItem, today: string): readonly CalendarEvent[] {
  const found = clauseAndDocument(corpus, item.clause);
  const term = found === null ? null : termOf(found.document, item.when);
  if (found === null || term === null) return [];
  const { clause, document } = found;
  const confirmed = isConfirmed(document);
  return [
    {
      uid: `punkt/${item.clause}/${term.kind}${term.year === null ? '' : `/${term.year.replace('/', '-')}`}`,
      summary: summaryOf(item, term),
      description: lines([
        item.what,
        item.parts.map(({ what }) => what).join(' '),
        whoWords(corpus, clause, item.nobody),
        `Срок: ${item.whenWords}${term.year === null ? '' : `, на ${term.year} учебный год`}; ${confirmationWords(confirmed)}.`,
        ground(corpus, clause.id, document, today),
      ]),
      path: addressOf({ kind: 'clause', id: clause.id }) ?? '/calendar/',
      place: null,
      from: term.from,
      until: term.until,
      weekly: null,
      confirmed,
    },
  ];
}

function hoursEvent(corpus: Corpus, organization: Organization, hours: Consultation, today: string): CalendarEvent {
  const { weekday, from, to, clause: id, validFrom, validUntil, confirmed, place } = hours;
  const found = id === undefined ? null : clauseAndDocument(corpus, id);
  const who = found === null ? '' : whoWords(corpus, found.clause, '');
  const about = id ?? organization.id;
  return {
    uid: `punkt/${about}/hours/${weekday}-${from}/${validFrom}`,
    summary: `Часы консультаций: ${organization.name}`,
    description: lines([
      `${upperFirst(weekdayNames[weekday])}, ${from}–${to}.`,
      who,
      `Часы ${periodWords(validFrom, validUntil)}; ${confirmationWords(confirmed !== undefined)}.`,
      found === null ? '' : ground(corpus, found.clause.id, found.document, today),
    ]),
    path:
      (id === undefined ? null : addressOf({ kind: 'clause', id })) ??
      addressOf({ kind: 'organization', id: organization.id }) ??
      '/calendar/',
    place: place ?? null,
    from: validFrom,
    until: validUntil,
    weekly: { weekday, from, to },
    confirmed: confirmed !== undefined,
  };
}

function clauseAndDocument(corpus: Corpus, id: string): { clause: Clause; document: Document } | null {
  const clause = corpus.clauses.get(id);
  const document = clause === undefined ? undefined : corpus.documents.get(clause.document);
  return clause === undefined || document === undefined ? null : { clause, document };
}

/** Longer lines are cut by calendar programs anyway, and not between words. */
const summaryUpTo = 100;

function summaryOf({ what, when }: CalendarItem, { kind }: Term): string {
  const words = shortened(what.replace(/\.$/u, ''));
  if (kind === 'months') return words;
  const day = dayWords(when.slice(when.indexOf(':') + 1));
  return what.includes(day) ? words : `${kind === 'by' ? 'До' : 'С'} ${day}: ${lowerFirst(words)}`;
}

function shortened(words: string): string {
  if (words.length <= summaryUpTo) return words;
  const cut = words.slice(0, words.lastIndexOf(' ', summaryUpTo));
  return `${cut.replace(/[^\p{L}\p{N}»)]+$/u, '')} …`;
}

/** Roles with the positions that hold them: a file is read far from the site. */
function whoWords(corpus: Corpus, clause: Clause, nobody: string): string {
  const organization = corpus.documents.get(clause.document)?.organization ?? '';
  const names = clauseRoles(clause).map((role) => {
    const { text, aside } = person(corpus, role, organization, true);
    return aside === undefined ? text : `${text} (${aside})`;
  });
  const words = names.length === 0 ? nobody : names.join(', ');
  return words === '' ? '' : `Кто: ${words}.`;
}

/** «п. 4 приложения 1 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено» */
function ground(corpus: Corpus, clause: string, document: Document, today: string): string {
  return `Основание: ${clausePlace(corpus, clause).text} — ${shortState(document, today)}.`;
}

function confirmationWords(confirmed: boolean): string {
  return confirmed ? 'подтверждено' : 'не подтверждено';
}

function periodWords(from: string, until: string): string {
  const year = yearMeant(from);
  return until < `${year + 1}-09-01`
    ? `на ${schoolYearWords(year)} учебный год`
    : `с ${dayWords(from)} по ${dayWords(until)}`;
}

function lines(words: readonly string[]): string {
  return words.filter((one) => one !== '').join('\n');
}
