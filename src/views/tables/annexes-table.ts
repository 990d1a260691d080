/** The ledger of annexes: every annex that a document promises, published or not, and what it was to settle. */
import { lowerFirst, upperFirst } from '../../findings/lower-first.ts';
import type { Corpus, Document } from '../../corpus/types.ts';
import { clauseNames } from '../clause-name.ts';
import { documentDesignation } from '../designation.ts';
import { documentOrder } from '../document-order.ts';
import { partTo } from '../part.ts';
import { statesOf } from './states.ts';
import { words, type Table, type TableCell } from './table.ts';

/** Documents in the order of their list. @param today `YYYY-MM-DD` */
export function annexesTable(corpus: Corpus, today: string): Table {
  const promising = documentOrder(corpus).filter(({ annexes }) => annexes.length > 0);
  return {
    title: 'Ведомость приложений',
    name: 'Ведомость приложений',
    path: '/documents/',
    columns: [
      { title: 'Документ', width: 36 },
      { title: 'Организация', width: 30 },
      { title: 'Приложение', width: 16 },
      { title: 'Название', width: 50 },
      { title: 'Текст', width: 16 },
      { title: 'Что должно определить', width: 40 },
      { title: 'Где обещано', width: 16 },
    ],
    groupedBy: null,
    linked: 3,
    groups: [{ title: null, rows: promising.flatMap((document) => rows(corpus, document)) }],
    state: statesOf(promising, today),
    key: null,
    notes: ['«Текст отсутствует» — документ называет приложение, а в базе его нет. Спрашивайте у издателя.'],
  };
}

function rows(corpus: Corpus, document: Document): readonly (readonly TableCell[])[] {
  const names = clauseNames(document);
  return document.annexes.map(({ number, title, document: published }) => {
    const promises = document.clauses.filter(({ annex }) => annex?.number === number);
    const duties = new Set(promises.flatMap(({ annex }) => annex?.duties ?? []));
    return [
      [partTo({ kind: 'document', id: document.id }, upperFirst(documentDesignation(corpus, document)))],
      words(corpus.organizations.get(document.organization)?.name ?? document.organization),
      words(`Приложение ${number}`),
      published === undefined ? words(title) : [partTo({ kind: 'document', id: published }, title)],
      words(published === undefined ? 'текст отсутствует' : 'опубликован'),
      words([...duties].map((id) => lowerFirst(corpus.responsibilities.get(id)?.title ?? id)).join(', ')),
      promises.map(({ id, anchor }) => partTo({ kind: 'clause', id }, names.get(anchor) ?? anchor)),
    ];
  });
}
