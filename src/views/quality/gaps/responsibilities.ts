import type { Corpus } from '../../../corpus/types.ts';
import { clausePlace } from '../../clause-place.ts';
import type { GapKind } from '../gap.ts';

/** Ids of the responsibilities that a clause of some document names. */
export function namedResponsibilities(corpus: Corpus, organization: string | null = null): ReadonlySet<string> {
  const clauses = [...corpus.clauses.values()].filter(
    ({ document }) => organization === null || corpus.documents.get(document)?.organization === organization,
  );
  return new Set(clauses.flatMap(({ duties }) => duties).filter((id) => corpus.responsibilities.has(id)));
}

export const responsibilities: GapKind = {
  id: 'responsibilities',
  title: 'Дело, о котором нет ни одного пункта',
  meaning:
    'Такое дело при ведении журнала есть, но ни один документ базы о нём прямо не говорит. Это не значит, что его не делают.',
  practice: 'Кто его делает, решают приказом школы.',
  none: 'О каждом деле из нашего перечня есть хотя бы один пункт.',
  find: ({ corpus }) => {
    const named = namedResponsibilities(corpus);
    return [...corpus.responsibilities.values()]
      .filter(({ id }) => !named.has(id))
      .map(({ id, title }) => {
        const promises = [...corpus.clauses.values()].filter(({ annex }) => annex?.duties.includes(id));
        return {
          organization: null,
          document: null,
          places: promises.map((clause) => clausePlace(corpus, clause.id)),
          written: promises.length === 0 ? `${title}.` : `${title}: обещано приложением, текста которого нет.`,
        };
      });
  },
};
