/** The trees of a document, a section and an annex whose text is missing. */
import type { Clause, Corpus, Document, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { counted } from '../../findings/plural.ts';
import { cells } from '../cells.ts';
import { documentDesignation } from '../designation.ts';
import { scopeWords } from '../scope.ts';
import { cellGroups } from './cell-branches.ts';
import { duties } from './clause.ts';
import { referrerGroups, restsOn } from './links.ts';
import { group, leaf, reaching, type Branch } from './node.ts';
import { overClauses, referredClauses, topicsAndGuides } from './over-clauses.ts';
import { addressBranch, ifChanged, referencesToReview, reviewBranch, type Published } from './standing.ts';
import { organizationName, sectionOf, thing } from './thing.ts';

/** What a document touches, in branches. */
export function documentBranches(corpus: Corpus, uses: readonly Use[], id: string, published: Published): Branch[] {
  const document = corpus.documents.get(id);
  if (document === undefined) return [];
  const target: Target = { kind: 'document', id };
  const { clauses } = document;
  const inside = (other: Target): boolean => other.id === id || other.id.startsWith(`${id}#`);
  const referred = referredClauses(corpus, uses, clauses, inside);
  return [
    ...issuer(corpus, document),
    leaf('group', 'clauses', clausesTitle(clauses.length, referred.length), null, referred),
    ...group('annexes', 'Приложения', annexes(corpus, document)),
    ...group('approves', 'Утверждает', documents(corpus, document.approved)),
    ...group('superseded-by', 'Чем заменён', documents(corpus, document.supersededBy)),
    ...group('supersedes', 'Что заменяет', documents(corpus, document.supersedes)),
    ...overClauses(corpus, clauses),
    ...topicsAndGuides(corpus, uses, clauses),
    ...referrerGroups(corpus, uses, target),
    ...restsOn(corpus, uses, target),
    ...addressBranch(target, published),
    ...reviewBranch(ifChanged('название, номер или дату'), referencesToReview(uses, [target])),
    ...reviewBranch('Ссылок на его пункты', referencesToReview(uses, clauseTargets(clauses))),
  ];
}

/** What a section touches, in branches. @param id `<document>#<roman>` */
export function sectionBranches(corpus: Corpus, uses: readonly Use[], id: string, published: Published): Branch[] {
  const section = sectionOf(corpus, id);
  const document = corpus.documents.get(section?.document ?? '');
  if (section === undefined || document === undefined) return [];
  const target: Target = { kind: 'section', id };
  const clauses = document.clauses.filter((clause) => clause.section === section.anchor);
  const ids = new Set(clauses.map((clause) => clause.id));
  const referred = referredClauses(corpus, uses, clauses, (other) => other.kind === 'clause' && ids.has(other.id));
  return [
    leaf('group', 'clauses', clausesTitle(clauses.length, referred.length), null, referred),
    ...overClauses(corpus, clauses),
    ...topicsAndGuides(corpus, uses, clauses),
    ...referrerGroups(corpus, uses, target),
    ...restsOn(corpus, uses, target),
    ...addressBranch(target, published),
    ...reviewBranch(ifChanged('заголовок'), referencesToReview(uses, [target])),
    ...reviewBranch('Ссылок на его пункты', referencesToReview(uses, clauseTargets(clauses))),
  ];
}

/** What an approved annex without text was to settle. */
export function annexBranches(corpus: Corpus, id: string, number: string): Branch[] {
  const promising = promisesOf(corpus, id, number);
  const settled = [...new Set(promising.flatMap(({ annex }) => annex?.duties ?? []))];
  const ids = new Set(promising.map((clause) => clause.id));
  const own = cells(corpus).filter(({ clause, mode }) => mode === 'annex' && ids.has(clause));
  return [
    ...group(
      'promised-by',
      'Пункты, которые его обещают',
      promising.map((clause) => {
        const target: Target = { kind: 'clause', id: clause.id };
        return reaching(target, thing(corpus, target).title, clause.at);
      }),
    ),
    ...group('duties', 'Обязанности, которые оно должно было определить', duties(corpus, settled)),
    ...cellGroups(corpus, own, 'all'),
  ];
}

/** The clauses of a document that promise an annex. */
export function promisesOf(corpus: Corpus, id: string, number: string): readonly Clause[] {
  return (corpus.documents.get(id)?.clauses ?? []).filter(({ annex }) => annex?.number === number);
}

function issuer(corpus: Corpus, document: Document): readonly Branch[] {
  const organization = corpus.organizations.get(document.organization);
  const name = organizationName(corpus, document.organization);
  const title = `${name}; для кого: ${scopeWords(document, organization)}`;
  const below = [...corpus.organizations.values()].filter(({ parent }) => parent === document.organization);
  const bound = document.scope === 'own' ? [] : below.map(({ id, name: own, at }) => leaf('organization', id, own, at));
  return [leaf('organization', document.organization, title, organization?.at ?? null, bound)];
}

function annexes(corpus: Corpus, { id, annexes: ledger, at }: Document): readonly Branch[] {
  const listed = new Set(ledger.flatMap(({ document }) => document ?? []));
  const unlisted = [...corpus.documents.values()].filter((one) => one.annexTo === id && !listed.has(one.id));
  return [
    ...ledger.map(({ number, title, document }) => {
      if (document !== undefined) return annexDocument(corpus, document);
      return leaf('annex', `${id} annex ${number}`, `приложение ${number} «${title}», текста нет`, at);
    }),
    ...unlisted.map((one) => annexDocument(corpus, one.id)),
  ];
}

function annexDocument(corpus: Corpus, id: string): Branch {
  const target: Target = { kind: 'document', id };
  const { title, place } = thing(corpus, target);
  return reaching(target, title, place);
}

function documents(corpus: Corpus, ids: readonly string[]): readonly Branch[] {
  return ids.map((id) => {
    const document = corpus.documents.get(id);
    const title = document === undefined ? id : documentDesignation(corpus, document);
    return reaching({ kind: 'document', id }, title, document?.at ?? null);
  });
}

function clausesTitle(all: number, referred: number): string {
  const words = counted(all, 'пункт', 'пункта', 'пунктов');
  const outside = referred === 0 ? 'извне ни на один не ссылаются' : `извне ссылаются на ${referred}`;
  return `В нём ${words}, ${outside}`;
}

function clauseTargets(clauses: readonly Clause[]): readonly Target[] {
  return clauses.map(({ id }) => ({ kind: 'clause', id }));
}
