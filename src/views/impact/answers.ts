/** Which answers to «кого спрашивать» come from a clause. */
import { memoized } from '../../corpus/memoized.ts';
import type { Clause, Corpus, Role } from '../../corpus/types.ts';
import { addressOf } from '../address.ts';
import { contacts, contactSorts } from '../whom-to-ask.ts';

/** An answer and the roles on whose pages it is given. */
export interface Answer {
  readonly sort: (typeof contactSorts)[number];
  /** Who is told to be asked, as the page names them. */
  readonly people: readonly string[];
  /** Ids of the roles that read it. */
  readonly readers: readonly string[];
}

interface Given {
  readonly sort: Answer['sort'];
  readonly people: readonly string[];
}

/** By path of a clause. */
type ByClause = ReadonlyMap<string, readonly Given[]>;

const given = memoized((_: Corpus) => new Map<string, ByClause>());

/** The answers, those of the same people together. */
export function answersFrom(corpus: Corpus, clause: Clause): readonly Answer[] {
  const organization = corpus.documents.get(clause.document)?.organization;
  if (organization === undefined) return [];
  const path = addressOf({ kind: 'clause', id: clause.id }) ?? '';
  const found = [...corpus.roles.values()].flatMap((role) =>
    (answersOf(corpus, role, organization).get(path) ?? []).map((one) => ({ ...one, reader: role.id })),
  );
  const alike = Map.groupBy(found, ({ sort, people }) => `${contactSorts.indexOf(sort)} ${people.join(', ')}`);
  return [...alike.values()]
    .flatMap((own): Answer[] => {
      const [first] = own;
      const readers = [...new Set(own.map(({ reader }) => reader))];
      return first === undefined ? [] : [{ sort: first.sort, people: first.people, readers }];
    })
    .toSorted((a, b) => contactSorts.indexOf(a.sort) - contactSorts.indexOf(b.sort));
}

function answersOf(corpus: Corpus, role: Role, organization: string): ByClause {
  const kept = given(corpus);
  const key = `${organization} ${role.id}`;
  const made = kept.get(key) ?? find(corpus, role, organization);
  kept.set(key, made);
  return made;
}

function find(corpus: Corpus, role: Role, organization: string): ByClause {
  const found = new Map<string, Given[]>();
  const all = contacts(corpus, role, organization);
  for (const sort of contactSorts) {
    for (const { people, matters } of all[sort]) {
      const answer = { sort, people: people.map(({ text }) => text) };
      for (const { path } of matters.flatMap(({ places }) => places)) {
        if (path === null) continue;
        const own = found.get(path) ?? [];
        own.push(answer);
        found.set(path, own);
      }
    }
  }
  return found;
}
