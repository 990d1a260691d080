/** The register of documents. */
import { upperFirst } from '../../findings/lower-first.ts';
import type { Corpus, Document } from '../../corpus/types.ts';
import { dayWords } from '../date.ts';
import { actDesignation, documentDesignation } from '../designation.ts';
import { documentOrder } from '../document-order.ts';
import { documentNoun } from '../kind-words.ts';
import { partTo, type Part } from '../part.ts';
import { renditionWord } from '../rendition.ts';
import { scopeWords } from '../scope.ts';
import { documentState } from '../state.ts';
import { statesOf } from './states.ts';
import { words, type Table, type TableCell } from './table.ts';

/** Documents in the order of their list. @param today `YYYY-MM-DD` */
export function registerTable(corpus: Corpus, today: string): Table {
  return {
    title: 'Реестр документов',
    name: 'Реестр документов',
    path: '/documents/',
    columns: [
      { title: 'Название', width: 68 },
      { title: 'Вид', width: 14 },
      { title: 'Номер', width: 12 },
      { title: 'Дата', width: 12 },
      { title: 'Организация', width: 30 },
      { title: 'Для кого', width: 22 },
      { title: 'Состояние', width: 24 },
      { title: 'Что за текст', width: 14 },
      { title: 'К чему приложение', width: 30 },
      { title: 'Пунктов', width: 10 },
    ],
    groupedBy: null,
    linked: 0,
    groups: [{ title: null, rows: documentOrder(corpus).map((document) => row(corpus, document, today)) }],
    state: statesOf(corpus.documents.values(), today),
    key: null,
    notes: ['Номера и даты нет, где их нет в самом документе.'],
  };
}

function row(corpus: Corpus, document: Document, today: string): readonly TableCell[] {
  const { id, title, kind, number, adopted, organization, clauses } = document;
  const issuer = corpus.organizations.get(organization);
  return [
    [partTo({ kind: 'document', id }, title)],
    words(documentNoun(kind).nominative),
    words(number === undefined ? null : `№ ${number}`),
    words(adopted === undefined ? null : dayWords(adopted)),
    [partTo({ kind: 'organization', id: organization }, issuer?.name ?? organization)],
    words(scopeWords(document, issuer)),
    words(documentState(document, today).short),
    words(renditionWord(document)),
    whole(corpus, document),
    words(String(clauses.length)),
  ];
}

/** «Приложение 2 к: приказ № 206 от 25.06.2021» needs no case: the document itself, with the number of the annex. */
function whole(corpus: Corpus, { annexTo, annexNumber }: Document): readonly Part[] {
  if (annexTo === undefined) return [];
  const number = annexNumber === undefined ? '' : `, приложение ${annexNumber}`;
  const document = corpus.documents.get(annexTo);
  const act = corpus.acts.get(annexTo);
  if (document !== undefined) {
    const name = upperFirst(documentDesignation(corpus, document));
    return [partTo({ kind: 'document', id: annexTo }, `${name}${number}`)];
  }
  return act === undefined ? words(annexTo) : [partTo({ kind: 'act', id: annexTo }, `${actDesignation(act)}${number}`)];
}
