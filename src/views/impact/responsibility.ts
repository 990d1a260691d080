/** The tree of a responsibility. */
import type { Clause, Corpus, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { cells } from '../cells.ts';
import { fullDesignation } from '../designation.ts';
import { placeAtHome } from '../clause-place.ts';
import { cellGroups } from './cell-branches.ts';
import { referrerGroups, restsOn } from './links.ts';
import { group, leaf, type Branch } from './node.ts';
import { topicsAndGuides } from './over-clauses.ts';
import { ifChanged, referencesToReview, reviewBranch } from './standing.ts';
import { roleTitle } from './thing.ts';

/** What a responsibility touches, in branches. */
export function responsibilityBranches(corpus: Corpus, uses: readonly Use[], id: string): Branch[] {
  const target: Target = { kind: 'responsibility', id };
  const own = cells(corpus).filter(({ responsibility }) => responsibility === id);
  const clauses = [...corpus.clauses.values()].filter(({ duties }) => duties.includes(id));
  return [
    ...cellGroups(corpus, own, 'without duty'),
    ...givers(corpus, clauses),
    ...group(
      'silent',
      'Организации, документы которых её не называют',
      silent(corpus, new Set(own.map(({ organization }) => organization))),
    ),
    ...group('annexes', 'Обещана приложениями без текста', promised(corpus, id)),
    ...topicsAndGuides(corpus, uses, clauses),
    ...referrerGroups(corpus, uses, target),
    ...restsOn(corpus, uses, target),
    ...reviewBranch(ifChanged('название'), referencesToReview(uses, [target])),
  ];
}

/** Whom each document makes answer for it: where they differ, that is what the reader looks for. */
function givers(corpus: Corpus, clauses: readonly Clause[]): Branch[] {
  const answered = clauses.filter(({ responsible, kind }) => responsible.length > 0 && kind !== 'condition');
  const documents = [...Map.groupBy(answered, ({ document }) => document)].map(([id, own]) => ({
    id,
    roles: [...new Set(own.flatMap(({ responsible }) => responsible))].sort(),
  }));
  const alike = new Set(documents.map(({ roles }) => roles.join(' '))).size < 2;
  if (documents.length === 0) return [];
  return group(
    'documents',
    alike ? 'Документы, которые её дают' : 'Документы дают её разным ролям',
    documents.map(({ id, roles }) => {
      const document = corpus.documents.get(id);
      const name = document === undefined ? id : fullDesignation(corpus, document);
      const who = roles.map((role) => lowerFirst(roleTitle(corpus, role))).join(', ');
      return leaf('document', id, `${name}: ${who}`, document?.at ?? null);
    }),
  );
}

function silent(corpus: Corpus, speaking: ReadonlySet<string>): readonly Branch[] {
  const issuers = new Set([...corpus.documents.values()].map(({ organization }) => organization));
  return [...corpus.organizations.values()]
    .filter(({ id }) => issuers.has(id) && !speaking.has(id))
    .map(({ id, name, at }) => leaf('group', id, name, at));
}

function promised(corpus: Corpus, duty: string): readonly Branch[] {
  return [...corpus.clauses.values()].flatMap(({ id, document, annex, at }) =>
    annex?.duties.includes(duty) === true
      ? [
          leaf(
            'annex',
            `${document} annex ${annex.number}`,
            `приложение ${annex.number} (${placeAtHome(corpus, id).text})`,
            at,
          ),
        ]
      : [],
  );
}
