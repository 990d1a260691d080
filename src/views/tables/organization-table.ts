/** The matrix of an organization as a table: responsibilities in groups × roles, a mark with its clause a line. */
import { upperFirst } from '../../findings/lower-first.ts';
import type { Corpus, Organization } from '../../corpus/types.ts';
import { modes, states } from '../matrix/modes.ts';
import { organizationMatrix, type MatrixRole, type MatrixRow } from '../matrix/organization-matrix.ts';
import { legend, letters } from './legend.ts';
import { statesIn } from './states.ts';
import { words, type Table, type TableCell } from './table.ts';

/** @param today `YYYY-MM-DD` */
export function organizationTable(corpus: Corpus, organization: Organization, today: string): Table {
  const { roles, groups } = organizationMatrix(corpus, organization);
  const { id, name } = organization;
  return {
    title: `Кто за что отвечает: ${name}`,
    name: 'Кто за что отвечает',
    path: `/matrix/${id}/`,
    columns: [
      { title: 'Обязанность', width: 34 },
      ...roles.map((role) => ({ title: roleTitle(role), width: 23 })),
      { title: 'Никому не поручено', width: 26 },
    ],
    groupedBy: 'Группа',
    linked: null,
    groups: groups.map(({ title, rows }) => ({ title, rows: rows.map(cellsOf) })),
    state: statesIn(corpus, id, today),
    key: letters,
    notes: [...legend, 'Ссылки на все пункты — в файле XLSX, на листе «По пунктам».'],
  };
}

/** «Руководитель рабочей группы (директор школы)» */
function roleTitle({ name, holder }: MatrixRole): string {
  const who = name.aside ?? holder?.text;
  return `${upperFirst(name.text)}${who === undefined ? '' : ` (${who})`}`;
}

function cellsOf({ responsibility, marks, silent, named }: MatrixRow): readonly TableCell[] {
  return [
    words(responsibility.title),
    ...marks.map((own) =>
      own.map(({ mode, place }) => ({ text: `${modes[mode].letter} ${place.text}`, path: place.path })),
    ),
    named
      ? silent.map(({ mode, place }) => ({ text: `${states[mode].words}: ${place.text}`, path: place.path }))
      : words('в документах не названо'),
  ];
}
