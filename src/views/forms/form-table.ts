/** The table of a form as a workbook has it, with more empty rows than paper has room for. */
import type { Corpus } from '../../corpus/types.ts';
import type { Table, TableCell } from '../tables/table.ts';
import { formState } from './asked.ts';
import { atHome, footLines } from './foot.ts';
import type { Form } from './form.ts';
import { formPath } from './index.ts';

/** Letters in a unit of the width of a column. */
const letters = 5;

/** The table, or null where the form is for paper alone. @param today `YYYY-MM-DD` */
export function formTable(corpus: Corpus, form: Form, today: string): Table | null {
  const block = form.blocks.find(({ kind }) => kind === 'table');
  if (form.workbook === null || block?.kind !== 'table') return null;
  const { columns, rows } = block;
  const width = columns.length;
  const full = (row: readonly TableCell[]): readonly TableCell[] => [
    ...row,
    ...Array.from({ length: width - row.length }, (): TableCell => []),
  ];
  const hints = form.blocks.flatMap((one) => (one.kind === 'paragraph' && one.small ? [one.text] : []));
  return {
    title: form.title,
    name: form.workbook.name,
    path: formPath(form),
    columns: columns.map(({ title, width }) => ({ title, width: Math.max(6, width * letters) })),
    groupedBy: null,
    groups: [{ title: null, rows: [...rows, ...Array.from({ length: form.workbook.rows }, () => [])].map(full) }],
    linked: null,
    state: formState(corpus, form, today),
    key: null,
    notes: [
      ...hints,
      `Заполняет: ${form.filledBy}. Хранит: ${form.keptBy}.`,
      ...footLines(corpus, form, today, atHome).map((line) => line.map(({ text }) => text).join('')),
    ],
  };
}
