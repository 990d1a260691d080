/**
 * Whom a role turns to and who turns to it, as far as the documents say so: clauses that are turned to one role and
 * name another that answers, topics of consultation, who is told what by whom, who takes part, who helps at all.
 */
import type { Clause, Corpus, Role } from '../corpus/types.ts';
import { clausesOf } from './by-organization.ts';
import { placeAtHome } from './clause-place.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';
import { person } from './person.ts';

/** On what, and by which clauses. */
export interface Matter {
  readonly about: readonly Part[];
  readonly places: readonly Part[];
}

/** People and all that is between them and the role. */
export interface Contact {
  readonly people: readonly Part[];
  readonly matters: readonly Matter[];
}

/** The sorts of contact, in the order of the page. */
export const contactSorts = ['asks', 'help', 'askedBy', 'toldBy', 'tells', 'together'] as const;

/**
 * `asks`: the role is sent to them. `help`: they help in the organization, whom is not said. `askedBy`: they are sent to
 * the role. `toldBy`, `tells`: who informs whom. `together`: who takes part.
 */
export type Contacts = Readonly<Record<(typeof contactSorts)[number], readonly Contact[]>>;

/** Responsibilities that are help to others, by their ids in contract.md. */
const helping: ReadonlySet<string> = new Set([
  'method-support',
  'tech-help',
  'training',
  'help-schedule',
  'issuing-access',
  'restoring-access',
  'provider-liaison',
]);

/** What pupils and parents are helped with, beside the help any user is sent to: the rest is for who keeps the journal. */
const helpingUsers: ReadonlySet<string> = new Set(['issuing-access', 'restoring-access']);

/** The contacts of a role in the documents of one organization. */
export function contacts(corpus: Corpus, role: Role, organization: string): Contacts {
  const { id } = role;
  const clauses = clausesOf(corpus, organization);
  const topics = topicsByClause(corpus);
  const answers = ({ responsible }: Clause): boolean => responsible.includes(id);
  const topicFor = (clause: Clause): Topic | undefined =>
    topics.get(clause.id)?.find(({ audience }) => audience.includes(id));

  const asked = clauses.filter(
    (clause) =>
      !answers(clause) &&
      clause.responsible.length > 0 &&
      ((sends(clause) && clause.addressees.includes(id)) || topicFor(clause) !== undefined),
  );
  const helpful = clauses.filter(
    (clause) => isHelp(clause) && !sends(clause) && !topics.has(clause.id) && clause.responsible.length > 0,
  );
  const mayNeed = (clause: Clause): boolean =>
    role.kind === 'user'
      ? (clause.kind === 'procedure' && clause.duties.includes('tech-help')) ||
        clause.duties.some((duty) => helpingUsers.has(duty))
      : role.kind !== 'external';

  const lines = (found: readonly Clause[], people: (clause: Clause) => readonly string[]): readonly Contact[] =>
    grouped(corpus, { role: id, organization, topics }, found, people);
  return {
    asks: lines(asked, ({ responsible }) => responsible),
    help: lines(
      // What it gives to the role by name stands under `toldBy`.
      helpful.filter((clause) => !answers(clause) && mayNeed(clause) && !clause.informed.includes(id)),
      ({ responsible }) => responsible,
    ),
    askedBy: lines(
      clauses.filter((clause) => answers(clause) && (sends(clause) || topics.has(clause.id))),
      (clause) => (sends(clause) ? clause.addressees : (topics.get(clause.id)?.[0]?.audience ?? [])),
    ),
    toldBy: lines(
      clauses.filter(({ informed }) => informed.includes(id)),
      ({ responsible }) => responsible,
    ),
    tells: lines(
      clauses.filter((clause) => answers(clause) && clause.informed.length > 0),
      ({ informed }) => informed,
    ),
    together: lines(
      clauses.filter(
        (clause) => (answers(clause) && clause.participates.length > 0) || clause.participates.includes(id),
      ),
      ({ responsible, participates }) => [...responsible, ...participates],
    ),
  };
}

/** Turned to somebody, while another answers: «учитель … обращается к администратору». */
function sends({ addressees, inherited, responsible }: Clause): boolean {
  return addressees.length > 0 && !inherited && responsible.length > 0;
}

function isHelp({ duties, kind }: Clause): boolean {
  return kind !== 'condition' && duties.some((duty) => helping.has(duty));
}

interface Seen {
  readonly role: string;
  readonly organization: string;
  readonly topics: ReadonlyMap<string, readonly Topic[]>;
}

/** One line for the same people. */
function grouped(
  corpus: Corpus,
  { role, organization, topics }: Seen,
  clauses: readonly Clause[],
  people: (clause: Clause) => readonly string[],
): readonly Contact[] {
  const others = (clause: Clause): readonly string[] => [...new Set(people(clause))].filter((one) => one !== role);
  return [...Map.groupBy(clauses, (clause) => others(clause).join(' '))].map(([key, found]) => {
    const ids = key === '' ? [] : key.split(' ');
    return {
      people: ids.map((one) => person(corpus, one, organization, ids.length <= 2)),
      matters: matters(corpus, found, topics),
    };
  });
}

/** Clauses on the same thing are one matter. */
function matters(corpus: Corpus, clauses: readonly Clause[], topics: Seen['topics']): readonly Matter[] {
  const alike = new Map<string, { about: readonly Part[]; places: Part[] }>();
  for (const clause of clauses) {
    const parts = about(corpus, clause, topics.get(clause.id));
    const key = parts.map(({ text }) => text).join();
    const matter = alike.get(key) ?? { about: parts, places: [] };
    matter.places.push(placeAtHome(corpus, clause.id));
    alike.set(key, matter);
  }
  return [...alike.values()];
}

function about(corpus: Corpus, clause: Clause, topics: readonly Topic[] | undefined): readonly Part[] {
  if (topics !== undefined) {
    return topics.map(({ id, title }) => partTo({ kind: 'topic', id }, lowerFirst(title)));
  }
  return clause.duties.map((id) =>
    partTo({ kind: 'responsibility', id }, lowerFirst(corpus.responsibilities.get(id)?.title ?? id)),
  );
}

interface Topic {
  readonly id: string;
  readonly title: string;
  readonly audience: readonly string[];
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Topic[]>>();

function topicsByClause(corpus: Corpus): ReadonlyMap<string, readonly Topic[]> {
  const found = new Map<string, Topic[]>();
  const ready = known.get(corpus);
  if (ready !== undefined) return ready;
  for (const topic of corpus.topics.values()) {
    for (const clause of topic.clauses) found.set(clause, [...(found.get(clause) ?? []), topic]);
  }
  known.set(corpus, found);
  return found;
}
