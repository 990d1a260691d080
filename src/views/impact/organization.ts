/** The tree of an organization. */
import type { Corpus, Organization, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { targetKey } from '../../corpus/target.ts';
import { weekdayNames } from '../../schemas/organization.ts';
import { cells } from '../cells.ts';
import { placeAtHome } from '../clause-place.ts';
import { dayWords } from '../date.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { referrerGroups, restsOn } from './links.ts';
import { group, leaf, reaching, type Branch } from './node.ts';
import { addressBranch, ifChanged, referencesToReview, reviewBranch, type Published } from './standing.ts';
import { roleTitle, thing } from './thing.ts';

/** What an organization touches, in branches. */
export function organizationBranches(corpus: Corpus, uses: readonly Use[], id: string, published: Published): Branch[] {
  const organization = corpus.organizations.get(id);
  if (organization === undefined) return [];
  const target: Target = { kind: 'organization', id };
  const children = [...corpus.organizations.values()].filter(({ parent }) => parent === id);
  const own = cells(corpus).filter((cell) => cell.organization === id);
  return [
    ...group(
      'documents',
      'Документы',
      documents(corpus, (one) => one === id),
    ),
    ...group('bound-by', 'Документы сверху, обязательные и для неё', boundBy(corpus, organization)),
    ...group(
      'children',
      'Подведомственные организации',
      children.map((one) => leaf('organization', one.id, one.name, one.at)),
    ),
    ...group('appointments', 'Кто какую роль исполняет', appointments(corpus, organization)),
    ...group('consultations', 'Часы консультаций', consultations(corpus, organization)),
    ...group('aliases', 'Роли, которые её документы называют по-своему', aliases(corpus, id)),
    ...(own.length === 0 ? [] : [leaf('group', 'cells', `Клетки матрицы: ${own.length}`, null)]),
    ...referrerGroups(
      corpus,
      uses,
      target,
      new Set(children.map((one) => targetKey({ kind: 'organization', id: one.id }))),
    ),
    ...restsOn(corpus, uses, target),
    ...addressBranch(target, published),
    ...reviewBranch(ifChanged('название'), referencesToReview(uses, [target])),
  ];
}

function documents(corpus: Corpus, isIssuer: (organization: string) => boolean): readonly Branch[] {
  return [...corpus.documents.values()]
    .filter(({ organization }) => isIssuer(organization))
    .map(({ id }) => {
      const target: Target = { kind: 'document', id };
      const { title, place } = thing(corpus, target);
      return reaching(target, title, place);
    });
}

/** What the organization above has issued for those below it. */
function boundBy(corpus: Corpus, { parent }: Organization): readonly Branch[] {
  return [...corpus.documents.values()]
    .filter(({ organization, scope }) => organization === parent && scope !== 'own')
    .map(({ id }) => {
      const { title, place } = thing(corpus, { kind: 'document', id });
      return leaf('document', id, title, place);
    });
}

function appointments(corpus: Corpus, { appointments: all, at }: Organization): readonly Branch[] {
  return all.map(({ role, position, holder, clause }) => {
    const as = holder === undefined ? '' : `, он же ${lowerFirst(roleTitle(corpus, holder))}`;
    const title = `${roleTitle(corpus, role)}: ${position}${as}${by(corpus, clause)}`;
    return leaf('appointment', role, title, clause === undefined ? at : (corpus.clauses.get(clause)?.at ?? at));
  });
}

function consultations(corpus: Corpus, { consultations: all, at }: Organization): readonly Branch[] {
  return all.map(({ weekday, from, to, validFrom, validUntil, clause }) => {
    const days = `${weekdayNames[weekday]}, ${from}–${to}, с ${dayWords(validFrom)} по ${dayWords(validUntil)}`;
    const place = clause === undefined ? at : (corpus.clauses.get(clause)?.at ?? at);
    return leaf('consultation', weekday, `${days}${by(corpus, clause)}`, place);
  });
}

function aliases(corpus: Corpus, organization: string): readonly Branch[] {
  return [...corpus.roles.values()].flatMap((role) => {
    const names = role.aliases.filter((alias) => alias.organization === organization).map(({ name }) => `«${name}»`);
    return names.length === 0 ? [] : [leaf('role', role.id, `${role.title}: ${names.join(', ')}`, role.at)];
  });
}

function by(corpus: Corpus, clause: string | undefined): string {
  return clause === undefined ? '' : ` (${placeAtHome(corpus, clause).text})`;
}
