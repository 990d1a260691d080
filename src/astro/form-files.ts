/** The files of a form: for Word, and where a computer fills it as well as a hand, a workbook. */
import type { Corpus } from '../corpus/types.ts';
import { formFile } from '../formats/docx/form.ts';
import { xlsxFile } from '../formats/xlsx/xlsx-file.ts';
import type { Form } from '../views/forms/form.ts';
import { formTable } from '../views/forms/form-table.ts';
import { formPath } from '../views/forms/index.ts';
import { buildDay } from './build-day.ts';
import type { ExportFile } from './export-files.ts';

/** The form for Word. */
export function formDocument(corpus: Corpus, form: Form): ExportFile {
  return {
    path: `${formPath(form)}form.docx`,
    format: 'docx',
    title: form.title,
    made: (context) => formFile(corpus, form, context),
  };
}

/** The table of the form as a workbook; none where the form is for paper alone. */
export function formWorkbook(corpus: Corpus, form: Form): readonly ExportFile[] {
  const table = formTable(corpus, form, buildDay());
  if (table === null) return [];
  return [
    {
      path: `${formPath(form)}form.xlsx`,
      format: 'xlsx',
      title: form.title,
      made: (context) => xlsxFile(table, context),
    },
  ];
}

/** All files of the form. */
export function formFiles(corpus: Corpus, form: Form): readonly ExportFile[] {
  return [formDocument(corpus, form), ...formWorkbook(corpus, form)];
}
