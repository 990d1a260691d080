/** The text of a new document, from what documents and annexes share. */
import type { RootContent } from 'mdast';
import { answer, given, type Answers } from './answers.ts';
import { bodyOf, heading, paragraphs } from './body.ts';
import { withFrontMatter, type Field } from './front-matter.ts';

/** What stands in a document of which nothing is restated yet: true, and marked as ours. */
const nothingYet = 'Пункты документа ещё не перенесены в базу (примечание наше).';

/** What a document and an annex do not answer alike. */
export interface Own {
  readonly organization: string;
  readonly number?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly annexTo?: string | undefined;
  readonly annexNumber?: string | undefined;
}

/** Front matter in the order of the schema, and the first clause. @throws {UnwritableText} */
export function documentText(answers: Answers, own: Own): string {
  const numbering = given(answers, 'numbering');
  const fields: Record<string, Field> = {
    title: given(answers, 'title'),
    kind: given(answers, 'kind'),
    organization: own.organization,
    scope: given(answers, 'scope'),
    number: own.number,
    adopted: answer(answers, 'adopted'),
    status: given(answers, 'status'),
    statusChecked: answer(answers, 'status-checked'),
    rendition: 'restatement',
    source: sourceOf(answers),
    numbering,
    approvedBy: own.approvedBy,
    annexTo: own.annexTo,
    annexNumber: own.annexNumber,
  };
  const section: RootContent[] = numbering === 'section' ? [heading(2, 'I.')] : [];
  const words = paragraphs(answer(answers, 'text') ?? nothingYet);
  return withFrontMatter(fields, bodyOf([...section, heading(3, '1.'), ...words]));
}

function sourceOf(answers: Answers): Field {
  const copy = given(answers, 'copy');
  const note = answer(answers, 'note');
  return note === undefined ? { copy } : { copy, note };
}
