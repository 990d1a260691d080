/** What a principal of the district secures, to be checked one by one. */
import type { Corpus } from '../../corpus/types.ts';
import { fullDesignation } from '../designation.ts';
import { subClauses } from './asked.ts';
import { line, paragraph, signature, title } from './blocks.ts';
import type { Form } from './form.ts';
import { clauseItem } from './item.ts';

/** The clause whose sub-clauses are the duties. */
const asking = 'saki-206#3';

/** The form, or null where this content does not have the clause. */
export function principalChecklist(corpus: Corpus): Form | null {
  const clauses = subClauses(corpus, asking);
  const document = corpus.documents.get(clauses[0]?.document ?? '');
  if (document === undefined) return null;
  const issuer = corpus.organizations.get(document.organization)?.name ?? document.organization;
  return {
    id: 'principal-checklist',
    title: 'Чек-лист: что обеспечивает руководитель школы',
    reader: 'principal',
    guides: ['principal-duties'],
    filledBy: 'директор школы',
    keptBy: 'директор школы',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: дела взяты из приказа, графы добавили мы. Кому поручить каждое дело, приказ не говорит.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      title('Что обеспечивает руководитель школы'),
      line('Школа'),
      line('Учебный год'),
      paragraph(
        `Дела из ${fullDesignation(corpus, document, 'genitive')} (${issuer}). Другой школе этот список — пример, а не обязанность.`,
      ),
      {
        kind: 'checklist',
        caption: 'Дела',
        items: clauses.map((clause) => clauseItem(corpus, clause, clause.text.replaceAll('\n', ' '))),
        columns: [
          { title: 'Кому поручено, чем', width: 4 },
          { title: 'Проверено: даты', width: 3 },
        ],
      },
      signature('Директор'),
    ],
    workbook: null,
  };
}
