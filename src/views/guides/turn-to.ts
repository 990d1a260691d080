/** «Если не получилось»: whom the readers of a guide turn to in each organization, as far as its documents say so. */
import type { Corpus, Guide, Organization, Role } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { addressOf } from '../address.ts';
import { documentsByLevel } from '../document-order.ts';
import { partTo, type Part } from '../part.ts';
import { contacts, type Contact, type Matter } from '../whom-to-ask.ts';

/** People to turn to, on what, and who of the readers turns to them. */
export interface TurnToPeople extends Contact {
  /** Who does, where not all readers do and these are the fewer; else empty. */
  readonly readers: readonly Part[];
  /** Whom the documents do not send to them, where these are the fewer; else empty. */
  readonly unnamed: readonly Part[];
}

export interface TurnTo {
  readonly organization: Organization;
  /** Those whom the documents send the readers to first. */
  readonly people: readonly TurnToPeople[];
  /** How many more there are. */
  readonly more: number;
  /** Whether its hours of consultation are for these readers: they are for who works at a school. */
  readonly hours: boolean;
}

export interface WhereToTurn {
  /** In the order of the list of documents. */
  readonly told: readonly TurnTo[];
  /** Organizations whose documents name nobody. */
  readonly silent: readonly Organization[];
}

/** What is on the subject of the guide stands alone where there is any; else everybody they may turn to. */
export function whereToTurn(corpus: Corpus, guide: Guide): WhereToTurn {
  const readers = readersOf(corpus, guide);
  const subject = subjectOf(corpus, guide);
  const worksThere = readers.some(({ kind }) => kind === 'position' || kind === 'group');
  const all = documentsByLevel(corpus)
    .flatMap(({ organizations }) => organizations)
    .map(({ organization }) => {
      const found = people(corpus, readers, organization.id, subject);
      return {
        organization,
        people: found.slice(0, peopleUpTo),
        more: Math.max(0, found.length - peopleUpTo),
        hours: worksThere && organization.consultations.length > 0,
      };
    });
  const says = ({ people, hours }: TurnTo): boolean => people.length > 0 || hours;
  return {
    told: all.filter(says),
    silent: all.filter((one) => !says(one)).map(({ organization }) => organization),
  };
}

/** The roles of the audience; where it names none, whoever works at a school or has a child there. */
function readersOf(corpus: Corpus, { audience }: Guide): readonly Role[] {
  const roles = [...corpus.roles.values()];
  return audience.length > 0
    ? audience.flatMap((id) => corpus.roles.get(id) ?? [])
    : roles.filter(({ kind, level }) => kind === 'user' || (kind === 'position' && level === 'school'));
}

/** Paths of the clauses, topics and responsibilities that the guide is about. */
function subjectOf(corpus: Corpus, { basis, topics }: Guide): ReadonlySet<string> {
  const duties = basis.flatMap((id) => corpus.clauses.get(id)?.duties ?? []);
  return new Set(
    [
      ...basis.map((id) => addressOf({ kind: 'clause', id })),
      ...topics.map((id) => addressOf({ kind: 'topic', id })),
      ...duties.map((id) => addressOf({ kind: 'responsibility', id })),
    ].filter((path) => path !== null),
  );
}

interface Asked {
  readonly reader: Role;
  readonly contact: Contact;
}

function people(
  corpus: Corpus,
  readers: readonly Role[],
  organization: string,
  subject: ReadonlySet<string>,
): readonly TurnToPeople[] {
  const asked = readers.flatMap((reader) => {
    const { asks, help } = contacts(corpus, reader, organization);
    return { reader, asks, help };
  });
  const sent = asked.flatMap(({ reader, asks }) => asks.map((contact): Asked => ({ reader, contact })));
  const helped = asked.flatMap(({ reader, help }) => help.map((contact): Asked => ({ reader, contact })));
  const onSubject = [...sent, ...helped].flatMap((one) => narrowed(one, subject));
  const found = onSubject.length > 0 ? onSubject : sent.length > 0 ? sent : helped;
  return [...Map.groupBy(found, ({ contact }) => key(contact.people)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || first.contact.people.length === 0) return [];
    const turning = new Set(same.map(({ reader }) => reader));
    // Who is asked does not turn to itself.
    const isAsked = ({ id }: Role): boolean => first.contact.people.some(({ path }) => path === rolePath(id));
    const unnamed = readers.filter((reader) => !turning.has(reader) && !isAsked(reader));
    return [
      {
        people: first.contact.people,
        matters: merged(same.flatMap(({ contact }) => contact.matters)),
        readers: turning.size <= unnamed.length ? [...turning].map(readerPart) : [],
        unnamed: turning.size <= unnamed.length ? [] : unnamed.map(readerPart),
      },
    ];
  });
}

function narrowed({ reader, contact }: Asked, subject: ReadonlySet<string>): readonly Asked[] {
  const isOn = ({ path }: Part): boolean => path !== null && subject.has(path);
  const matters = contact.matters.filter(({ about, places }) => about.some(isOn) || places.some(isOn));
  return matters.length === 0 ? [] : [{ reader, contact: { ...contact, matters } }];
}

/** Who is stuck needs somebody to go to and not a list. */
const peopleUpTo = 3;

/** One place is enough to go and look; the page of the role has them all. */
const placesUpTo = 1;

/** Matters on the same thing are one. */
function merged(matters: readonly Matter[]): readonly Matter[] {
  return [...Map.groupBy(matters, ({ about }) => key(about)).values()].map((same) => {
    const places = new Map(same.flatMap((matter) => matter.places.map((place) => [place.path ?? place.text, place])));
    return { about: same[0]?.about ?? [], places: [...places.values()].slice(0, placesUpTo) };
  });
}

function key(parts: readonly Part[]): string {
  return parts.map(({ text, path }) => `${text} ${path ?? ''}`).join();
}

function rolePath(id: string): string | null {
  return addressOf({ kind: 'role', id });
}

function readerPart({ id, title }: Role): Part {
  return partTo({ kind: 'role', id }, lowerFirst(title));
}
