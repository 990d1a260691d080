/** What a set of clauses touches together: the reach of an order, an annex, a section. */
import type { Clause, Corpus, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { targetKey } from '../../corpus/target.ts';
import { counted } from '../../findings/plural.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import { cells } from '../cells.ts';
import { clausePlace, placeAtHome } from '../clause-place.ts';
import { dayWords } from '../date.ts';
import { cellGroups } from './cell-branches.ts';
import { referrersOf } from './links.ts';
import { group, leaf, reaching, type Branch } from './node.ts';
import { dutyTitle, roleTitle, thing } from './thing.ts';
import { touchedBy, type Touched } from './touched.ts';

/** Roles, responsibilities, cells, terms and changes of the clauses. */
export function overClauses(corpus: Corpus, clauses: readonly Clause[]): Branch[] {
  const touched = clauses.flatMap(({ id }) => touchedBy(corpus, id) ?? []);
  const ids = new Set(clauses.map(({ id }) => id));
  const own = cells(corpus).filter(({ clause }) => ids.has(clause));
  return [
    ...group('roles', 'Роли', rolesOf(corpus, touched)),
    ...group('duties', 'Обязанности', dutiesOf(corpus, touched)),
    ...cellGroups(corpus, own, 'all'),
    ...group('deadlines', 'Сроки', deadlines(corpus, clauses)),
    ...group('amends', 'Меняет пункты', amends(corpus, touched)),
    ...group('amended-by', 'Пункты, которые меняют другие документы', amendedBy(corpus, touched)),
  ];
}

/** The clauses that somebody outside refers to, with who does. @param inside whether a referrer is no outsider */
export function referredClauses(
  corpus: Corpus,
  uses: readonly Use[],
  clauses: readonly Clause[],
  inside: (referrer: Target) => boolean,
): readonly Branch[] {
  return clauses.flatMap((clause) => {
    const outside = referrersOf(uses, { kind: 'clause', id: clause.id }).filter(({ other }) => !inside(other));
    if (outside.length === 0) return [];
    const title = `${placeAtHome(corpus, clause.id).text} — ${counted(outside.length, 'ссылка', 'ссылки', 'ссылок')} извне`;
    return [reaching({ kind: 'clause', id: clause.id }, title, clause.at)];
  });
}

/** Topics and guides that rest on the clauses, with how many of them. */
export function topicsAndGuides(corpus: Corpus, uses: readonly Use[], clauses: readonly Clause[]): Branch[] {
  const found = clauses.flatMap(({ id }) => referrersOf(uses, { kind: 'clause', id }).map(({ other }) => other));
  const counts = Map.groupBy(found, targetKey);
  const ofKind = (kind: Target['kind']): readonly Branch[] =>
    [...counts.values()].flatMap((own) => {
      const [other] = own;
      if (other?.kind !== kind) return [];
      const { title, place } = thing(corpus, other);
      return [reaching(other, `${title} — ${clauseCount(own.length)}`, place)];
    });
  return [...group('topics', 'Темы', ofKind('topic')), ...group('guides', 'Руководства', ofKind('guide'))];
}

function rolesOf(corpus: Corpus, touched: readonly Touched[]): readonly Branch[] {
  const found = Map.groupBy(
    touched.flatMap(({ roles }) => [...roles.keys()]),
    (role) => role,
  );
  return inOrderOf(corpus.roles, found).map(([id, own]) =>
    leaf('role', id, `${roleTitle(corpus, id)} — ${clauseCount(own.length)}`, corpus.roles.get(id)?.at ?? null),
  );
}

function dutiesOf(corpus: Corpus, touched: readonly Touched[]): readonly Branch[] {
  const found = Map.groupBy(
    touched.flatMap(({ duties }) => duties),
    (duty) => duty,
  );
  return inOrderOf(corpus.responsibilities, found).map(([id, own]) =>
    leaf(
      'responsibility',
      id,
      `${dutyTitle(corpus, id)} — ${clauseCount(own.length)}`,
      corpus.responsibilities.get(id)?.at ?? null,
    ),
  );
}

/** The found in the order of their collection, what is unknown there behind. */
function inOrderOf<Found>(
  collection: ReadonlyMap<string, unknown>,
  found: ReadonlyMap<string, Found>,
): readonly (readonly [string, Found])[] {
  const order = [...collection.keys()];
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...found].toSorted(([a], [b]) => place(a) - place(b));
}

function deadlines(corpus: Corpus, clauses: readonly Clause[]): readonly Branch[] {
  return clauses.flatMap(({ id, when, at }) =>
    when === null ? [] : [leaf('rhythm', when, `${rhythmWords(when)} (${placeAtHome(corpus, id).text})`, at)],
  );
}

function amends(corpus: Corpus, touched: readonly Touched[]): readonly Branch[] {
  return touched.flatMap(({ clause, amends: found }) =>
    found.map(({ mode, target, from }) => {
      const verb = mode === 'cancels' ? 'отменяет' : 'изменяет';
      const title = `${clausePlace(corpus, target).text}: ${verb} ${placeAtHome(corpus, clause.id).text}`;
      return reaching(
        { kind: 'clause', id: target },
        from === null ? title : `${title} с ${dayWords(from)}`,
        corpus.clauses.get(target)?.at ?? null,
      );
    }),
  );
}

function amendedBy(corpus: Corpus, touched: readonly Touched[]): readonly Branch[] {
  return touched.flatMap(({ clause, amendedBy: found }) =>
    found.map(({ clause: by, mode, from }) => {
      const verb = mode === 'cancels' ? 'отменяет' : 'изменяет';
      const title = `${clausePlace(corpus, by).text} ${verb} ${placeAtHome(corpus, clause.id).text}`;
      return reaching(
        { kind: 'clause', id: by },
        from === null ? title : `${title} с ${dayWords(from)}`,
        corpus.clauses.get(by)?.at ?? null,
      );
    }),
  );
}

function clauseCount(count: number): string {
  return counted(count, 'пункт', 'пункта', 'пунктов');
}
