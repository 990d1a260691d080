/** The local acts that an order approved, to be checked one by one. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { counted } from '../../findings/plural.ts';
import { fullDesignation } from '../designation.ts';
import { firstSentence } from '../sentences.ts';
import { subClauses } from './asked.ts';
import { hint, line, lines, paragraph, signature, title } from './blocks.ts';
import type { Form, FormItem } from './form.ts';
import { clauseItem } from './item.ts';

/** The clause whose sub-clauses are the acts. */
const asking = 'krasnomakskaya-271#2';

/** The form, or null where this content does not have the clause. */
export function localActsChecklist(corpus: Corpus): Form | null {
  const clauses = subClauses(corpus, asking);
  const document = corpus.documents.get(clauses[0]?.document ?? '');
  if (document === undefined) return null;
  const acts = counted(clauses.length, 'локальный акт', 'локальных акта', 'локальных актов');
  const issuer = corpus.organizations.get(document.organization)?.name ?? document.organization;
  const textless = document.annexes.some((annex) => annex.document === undefined);
  return {
    id: 'local-acts-checklist',
    title: 'Чек-лист: локальные акты об электронном журнале',
    reader: 'principal',
    guides: ['local-acts'],
    filledBy: 'директор школы или кому он поручит',
    keptBy: 'школа',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: список взят из приказа, графы добавили мы.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      title('Локальные акты об электронном журнале'),
      line('Школа'),
      line('Дата проверки'),
      paragraph(
        `${acts} из ${fullDesignation(corpus, document, 'genitive')} (${issuer}). Другой школе этот список — пример, а не обязанность.`,
      ),
      {
        kind: 'checklist',
        caption: 'Акты',
        items: clauses.map((clause) => item(corpus, clause)),
        columns: [
          { title: 'Есть: номер и дата', width: 4 },
          { title: 'Кто готовит, срок', width: 4 },
        ],
      },
      lines('Что ещё нужно нашей школе', 2),
      ...(textless
        ? [hint('Текстов этих приложений у нас нет: берите список как перечень тем, а не как образцы.')]
        : []),
      signature('Проверил(а)'),
    ],
    workbook: null,
  };
}

/** The act by the name that the list of annexes has for it. */
function item(corpus: Corpus, clause: Clause): FormItem {
  const annex = corpus.documents.get(clause.document)?.annexes.find(({ number }) => number === clause.annex?.number);
  return clauseItem(corpus, clause, annex?.title ?? firstSentence(clause.text));
}
