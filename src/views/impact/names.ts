/** Everything that people may call a thing of the graph. */
import { memoized } from '../../corpus/memoized.ts';
import { targetKey } from '../../corpus/target.ts';
import type { Corpus, Target } from '../../corpus/types.ts';
import { nameKey } from '../../findings/name.ts';
import { clausePlace } from '../clause-place.ts';
import { actDesignation, fullDesignation } from '../designation.ts';
import { documentNoun } from '../kind-words.ts';

const cases = ['nominative', 'genitive', 'dative'] as const;

/** The form in which what people typed is compared: quotes, «№» and spaces around it do not count. */
export function wordsKey(words: string): string {
  return nameKey(words.replace(/["«»“”„№]/gu, ' '));
}

/** By title, and by number and date, the things that are called so; clauses aside. */
export const thingsByTitle = memoized((corpus: Corpus): ReadonlyMap<string, readonly Target[]> =>
  gathered(titles(corpus)),
);

/** By alias, synonym or question, the things that are also called so. */
export const thingsByOtherName = memoized((corpus: Corpus): ReadonlyMap<string, readonly Target[]> =>
  gathered(otherNames(corpus)),
);

/** By name («п. 3.6 приказа № 206 от 25.06.2021»), the clauses. */
export const clausesByName = memoized((corpus: Corpus): ReadonlyMap<string, readonly Target[]> =>
  gathered(
    Array.from(corpus.clauses.keys(), (id): Named => {
      const name = clausePlace(corpus, id).text.replace(/^п\. /u, 'пункт ');
      return [name, { kind: 'clause', id }];
    }),
  ),
);

/** Names as they are written, to find the nearest. */
export const writtenNames = memoized((corpus: Corpus): readonly string[] =>
  [...titles(corpus), ...otherNames(corpus)].map(([name]) => name),
);

type Named = readonly [string, Target];

function gathered(names: Iterable<Named>): ReadonlyMap<string, readonly Target[]> {
  const found = new Map<string, Target[]>();
  for (const [name, target] of names) {
    const key = wordsKey(name);
    const own = found.get(key) ?? [];
    if (!own.some((one) => targetKey(one) === targetKey(target))) own.push(target);
    found.set(key, own);
  }
  return found;
}

function titles(corpus: Corpus): readonly Named[] {
  return [
    ...documents(corpus),
    ...(['role', 'responsibility', 'topic', 'guide'] as const).flatMap((kind) =>
      [...corpus[collectionOf[kind]].values()].flatMap(({ id, title }) => of({ kind, id }, [title])),
    ),
    ...[...corpus.organizations.values()].flatMap(({ id, name, fullName }) =>
      of({ kind: 'organization', id }, [name, fullName]),
    ),
    ...[...corpus.terms.values()].flatMap(({ id, term, expansion }) =>
      of({ kind: 'term', id }, expansion === undefined ? [term] : [term, expansion]),
    ),
    ...[...corpus.acts.values()].flatMap((act) =>
      of({ kind: 'act', id: act.id }, [
        act.title,
        ...(act.number === undefined ? [] : [act.number]),
        ...cases.map((form) => actDesignation(act, form)),
      ]),
    ),
  ];
}

const collectionOf = {
  role: 'roles',
  responsibility: 'responsibilities',
  topic: 'topics',
  guide: 'guides',
} as const;

function otherNames(corpus: Corpus): readonly Named[] {
  return [
    ...[...corpus.roles.values()].flatMap(({ id, aliases }) =>
      of(
        { kind: 'role', id },
        aliases.map(({ name }) => name),
      ),
    ),
    ...[...corpus.guides.values()].flatMap(({ id, questions }) => of({ kind: 'guide', id }, questions)),
    ...[...corpus.terms.values()].flatMap(({ id, synonyms }) => of({ kind: 'term', id }, synonyms)),
  ];
}

/** By title and by requisites, in the cases that stand behind «пункт» and «приложение к», with the date or without. */
function documents(corpus: Corpus): readonly Named[] {
  return [...corpus.documents.values()].flatMap((document) => {
    const { id, title, kind, number, annexTo } = document;
    const short =
      number === undefined || annexTo !== undefined
        ? []
        : cases.map((form) => `${documentNoun(kind)[form]} № ${number}`);
    return of({ kind: 'document', id }, [
      title,
      ...cases.map((form) => fullDesignation(corpus, document, form)),
      ...short,
    ]);
  });
}

function of(target: Target, names: readonly string[]): readonly Named[] {
  return names.map((name) => [name, target]);
}
