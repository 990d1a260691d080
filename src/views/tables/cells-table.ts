/** Every cell of the matrix as a row of its own: to sort, filter and count. */
import { upperFirst } from '../../findings/lower-first.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import type { Corpus, Organization } from '../../corpus/types.ts';
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

/** All cells, organizations in the order of the matrix, in each the responsibilities in theirs. @param today `YYYY-MM-DD` */
export function cellsTable(corpus: Corpus, today: string): Table {
  return table(corpus, today, matrixOrganizations(corpus), 'Кто за что отвечает: все записи', '/matrix/');
}

/** The cells of one organization, in that order. @param today `YYYY-MM-DD` */
export function organizationCellsTable(corpus: Corpus, organization: Organization, today: string): Table {
  const { id, name } = organization;
  return table(corpus, today, [organization], `Кто за что отвечает по пунктам: ${name}`, `/matrix/${id}/`);
}

/** The column of the clause: what a row is about. */
const linked = 6;

function table(
  corpus: Corpus,
  today: string,
  organizations: readonly Organization[],
  title: string,
  path: string,
): Table {
  const byPlace = cellsByPlace(corpus);
  const ordered = organizations.flatMap(({ id }) =>
    [...corpus.responsibilities.keys()].flatMap((responsibility) => byPlace.get(`${id} ${responsibility}`) ?? []),
  );
  const rows = ordered.map((cell) => row(corpus, cell, today));
  return {
    title,
    name: 'По пунктам',
    path,
    columns: [
      { title: 'Организация', width: 22 },
      { title: 'Группа', width: 22 },
      { title: 'Обязанность', width: 30 },
      { title: 'Роль', width: 26 },
      { title: 'Должность', width: 28 },
      { title: 'Участие', width: 22 },
      { title: 'Пункт', width: widest(rows.map((cells) => cells[linked])) },
      { title: 'Документ', width: 38 },
      { title: 'Срок', width: 18 },
      { title: 'Состояние', width: 40 },
    ],
    groupedBy: null,
    linked,
    groups: [{ title: null, rows }],
    state: statesOf(
      ordered.flatMap(({ clause }) => corpus.documents.get(clause.split('#')[0] ?? '') ?? []),
      today,
    ),
    key: null,
    notes: legend.slice(0, 4),
  };
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Cell[]>>();

/** The cells by organization and responsibility: found once for the tables of all organizations. */
function cellsByPlace(corpus: Corpus): ReadonlyMap<string, readonly Cell[]> {
  const made =
    known.get(corpus) ??
    Map.groupBy(cells(corpus), ({ organization, responsibility }) => `${organization} ${responsibility}`);
  known.set(corpus, made);
  return made;
}

/** A column that holds each of its texts on one line: only such are linked in a workbook. */
function widest(column: readonly (TableCell | undefined)[]): number {
  const lengths = column.flatMap((cell) => cell?.map(({ text }) => text.length) ?? []);
  return Math.min(64, Math.max(14, ...lengths) + 2);
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
