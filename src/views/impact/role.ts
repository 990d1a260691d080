/** The tree of a role. */
import type { Clause, Corpus, Role, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { cells } from '../cells.ts';
import { placeAtHome } from '../clause-place.ts';
import { tiesOf } from '../ties.ts';
import { cellGroups } from './cell-branches.ts';
import { referrerGroups, restsOn } from './links.ts';
import { group, leaf, reaching, type Branch } from './node.ts';
import { sheetsOfRole } from './sheets.ts';
import { addressBranch, ifChanged, referencesToReview, reviewBranch, type Published } from './standing.ts';
import { organizationName, roleTitle } from './thing.ts';

/** What a role touches, in branches. */
export function roleBranches(corpus: Corpus, uses: readonly Use[], id: string, published: Published): Branch[] {
  const role = corpus.roles.get(id);
  if (role === undefined) return [];
  const target: Target = { kind: 'role', id };
  const own = cells(corpus).filter((cell) => cell.role === id);
  return [
    ...cellGroups(corpus, own, 'without role'),
    ...clauseGroups(corpus, role, new Set(own.map(({ clause }) => clause))),
    ...group('aliases', 'Как её называют документы', aliases(corpus, role)),
    ...group('appointments', 'Кто её исполняет', appointments(corpus, id)),
    ...group('held', 'Кого она исполняет по совместительству', held(corpus, id)),
    ...group(
      'sheets',
      'Листы роли',
      sheetsOfRole(corpus, id).map(({ organization }) =>
        leaf(
          'sheet',
          `${id}/${organization}`,
          organizationName(corpus, organization),
          corpus.organizations.get(organization)?.at ?? null,
        ),
      ),
    ),
    ...referrerGroups(corpus, uses, target),
    ...restsOn(corpus, uses, target),
    ...addressBranch(target, published),
    ...reviewBranch(ifChanged('название'), referencesToReview(uses, [target])),
  ];
}

/** Clauses that concern the role and make no cell: addressed to it, or without a responsibility. */
function clauseGroups(corpus: Corpus, role: Role, inCells: ReadonlySet<string>): Branch[] {
  const tied = tiesOf(corpus, role.id).map(({ clause }) => clause);
  const all = new Set([...tied, ...addressed(corpus, role.id)]);
  const own = [...corpus.clauses.values()].filter((clause) => all.has(clause) && !inCells.has(clause.id));
  const organizations = Map.groupBy(own, ({ document }) => corpus.documents.get(document)?.organization ?? '');
  return group(
    'clauses',
    'Ещё обращены к ней, без клетки в матрице',
    [...organizations].flatMap(([organization, clauses]) =>
      group(
        organization,
        organizationName(corpus, organization),
        clauses.map(({ id, at }) => reaching({ kind: 'clause', id }, placeAtHome(corpus, id).text, at)),
      ),
    ),
  ).map((one) => ({ ...one, title: one.title.replace(/\d+$/u, String(own.length)) }));
}

function addressed(corpus: Corpus, role: string): readonly Clause[] {
  return [...corpus.clauses.values()].filter(({ addressees }) => addressees.includes(role));
}

function aliases(corpus: Corpus, { aliases: names, at }: Role): readonly Branch[] {
  return names.map(({ name, organization, clause }) => {
    const by = clause === undefined ? '' : ` (${placeAtHome(corpus, clause).text})`;
    const place = clause === undefined ? at : (corpus.clauses.get(clause)?.at ?? at);
    return leaf('alias', name, `«${name}», ${organizationName(corpus, organization)}${by}`, place);
  });
}

function appointments(corpus: Corpus, role: string): readonly Branch[] {
  return [...corpus.organizations.values()].flatMap(({ id, name, at, appointments: all }) =>
    all
      .filter((one) => one.role === role)
      .map(({ position, holder, clause }) => {
        const as = holder === undefined ? '' : `, он же ${lowerFirst(roleTitle(corpus, holder))}`;
        const by = clause === undefined ? '' : ` (${placeAtHome(corpus, clause).text})`;
        return leaf('appointment', id, `${name}: ${position}${as}${by}`, at);
      }),
  );
}

function held(corpus: Corpus, role: string): readonly Branch[] {
  return [...corpus.organizations.values()].flatMap(({ id, name, at, appointments: all }) =>
    all
      .filter(({ holder }) => holder === role)
      .map((one) => leaf('appointment', id, `${name}: ${lowerFirst(roleTitle(corpus, one.role))}`, at)),
  );
}
