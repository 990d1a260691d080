/** Organizations side by side as a table: responsibilities in groups × organizations, who does it by which clauses. */
import type { Corpus } from '../../corpus/types.ts';
import { crossMatrix, type CrossEntry } from '../matrix/cross-matrix.ts';
import { isRoleMode, modes, states } from '../matrix/modes.ts';
import type { Part } from '../part.ts';
import { legend, letters } from './legend.ts';
import { statesOf } from './states.ts';
import { words, type Table } from './table.ts';

/** @param today `YYYY-MM-DD` */
export function crossTable(corpus: Corpus, today: string): Table {
  const { organizations, groups } = crossMatrix(corpus);
  return {
    title: 'Кто за что отвечает: организации рядом',
    name: 'Организации рядом',
    path: '/matrix/',
    columns: [{ title: 'Обязанность', width: 30 }, ...organizations.map(({ name }) => ({ title: name, width: 40 }))],
    groupedBy: 'Группа',
    linked: null,
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ responsibility, entries }) => [
        words(responsibility.title),
        ...entries.map((found) => (found.length === 0 ? words(states.absent.words) : found.map(line))),
      ]),
    })),
    state: statesOf(corpus.documents.values(), today),
    key: letters,
    notes: [...legend, 'Ссылки на все пункты — в файле «Кто за что отвечает, все записи».'],
  };
}

/** «О учитель (учитель-предметник): п. 3.4, п. 3.6»; it leads to the first of the clauses. */
function line({ mode, role, who, places }: CrossEntry): Part {
  const doer = `${who.text}${who.aside === undefined ? '' : ` (${who.aside})`}`;
  const sign = isRoleMode(mode) && role !== null ? `${modes[mode].letter} ` : '';
  const said = mode === 'condition' && role === null ? states.condition.words : `${sign}${doer}`;
  return { text: `${said}: ${places.map(({ text }) => text).join(', ')}`, path: places[0]?.path ?? null };
}
