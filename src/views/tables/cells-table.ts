/** Every cell of the matrix as a row of its own: to sort, filter and count. */
import { upperFirst } from '../../findings/lower-first.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import type { Corpus } from '../../corpus/types.ts';
import { cells, type Cell } from '../cells.ts';
import { shortState } from '../citation.ts';
import { clauseNames } from '../clause-name.ts';
import { fullDesignation } from '../designation.ts';
import { doerPart } from '../doer.ts';
import { isRoleMode, modes, states } from '../matrix/modes.ts';
import { matrixOrganizations } from '../matrix/matrix-organizations.ts';
import { partTo } from '../part.ts';
import { legend } from './legend.ts';
import { statesOf } from './states.ts';
import { words, type Table, type TableCell } from './table.ts';

/** Organizations in the order of the matrix, in each the responsibilities in theirs. @param today `YYYY-MM-DD` */
export function cellsTable(corpus: Corpus, today: string): Table {
  const byPlace = Map.groupBy(cells(corpus), ({ organization, responsibility }) => `${organization} ${responsibility}`);
  const ordered = matrixOrganizations(corpus).flatMap(({ id }) =>
    Array.from(corpus.responsibilities.keys(), (responsibility) => byPlace.get(`${id} ${responsibility}`) ?? []).flat(),
  );
  return {
    title: 'Кто за что отвечает: все записи',
    name: 'Все записи',
    path: '/matrix/',
    columns: [
      { title: 'Организация', width: 22 },
      { title: 'Группа', width: 22 },
      { title: 'Обязанность', width: 30 },
      { title: 'Роль', width: 26 },
      { title: 'Должность', width: 28 },
      { title: 'Участие', width: 22 },
      { title: 'Пункт', width: 16 },
      { title: 'Документ', width: 34 },
      { title: 'Срок', width: 18 },
      { title: 'Состояние', width: 30 },
    ],
    groupedBy: null,
    linked: 6,
    groups: [{ title: null, rows: ordered.map((cell) => row(corpus, cell, today)) }],
    state: statesOf(corpus.documents.values(), today),
    notes: legend.slice(0, 4),
  };
}

function row(corpus: Corpus, cell: Cell, today: string): readonly TableCell[] {
  const clause = corpus.clauses.get(cell.clause);
  const document = corpus.documents.get(clause?.document ?? '');
  const responsibility = corpus.responsibilities.get(cell.responsibility);
  const { text, aside } = doerPart(corpus, cell, true);
  const name = document === undefined ? cell.clause : (clauseNames(document).get(clause?.anchor ?? '') ?? cell.clause);
  return [
    words(corpus.organizations.get(cell.organization)?.name ?? cell.organization),
    words(responsibility?.group),
    words(responsibility?.title ?? cell.responsibility),
    words(cell.role === null ? null : upperFirst(text)),
    words(aside),
    words(modeWords(cell)),
    [partTo({ kind: 'clause', id: cell.clause }, name)],
    document === undefined
      ? []
      : [partTo({ kind: 'document', id: document.id }, upperFirst(fullDesignation(corpus, document)))],
    words(clause === undefined || clause.when === null ? null : rhythmWords(clause.when)),
    words(document === undefined ? null : shortState(document, today)),
  ];
}

function modeWords({ role, mode }: Cell): string {
  if (mode === 'condition' && role === null) return states.condition.words;
  return isRoleMode(mode) ? modes[mode].one : states[mode].words;
}
