/** The schedule of help: the topics as the documents name them, hours and people to be filled in. */
import { lowerFirst } from '../../findings/lower-first.ts';
import type { Clause, Corpus, Topic } from '../../corpus/types.ts';
import { clauseNames } from '../clause-name.ts';
import { partTo } from '../part.ts';
import { words, type TableCell } from '../tables/table.ts';
import { clausesOf } from './asked.ts';
import { hint, line, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['school-help#II.b1', 'saki-206-3#b1'];

/** The form, or null where this content has none of its clauses. */
export function helpSchedule(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  const documents = [...new Set(clauses.map(({ document }) => document))];
  return {
    id: 'help-schedule',
    title: 'График помощи при работе с электронным журналом',
    reader: 'group',
    guides: ['help-schedule'],
    filledBy: 'ответственный за внедрение',
    keptBy: 'кто составил; где его вывешивать, документы не говорят',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: темы взяты из документов, графы добавили мы. Где пункт не говорит, для кого консультация, педагогов назвали мы.',
    orientation: 'landscape',
    copies: 1,
    blocks: [
      title('График помощи при работе с электронным журналом'),
      line('Организация и учебный год'),
      line('Составил(а)', 'ответственный за внедрение: должность, фамилия; кто и когда утвердил'),
      {
        kind: 'table',
        caption: 'Темы и часы',
        columns: [
          { title: 'Тема', width: 6 },
          ...documents.map((id) => ({ title: `Где сказано: ${issuerOf(corpus, id)}`, width: 4 as const })),
          { title: 'Для кого', width: 5 },
          { title: 'День и часы', width: 4 },
          { title: 'Кто консультирует', width: 4 },
          { title: 'Где, как связаться', width: 4 },
        ],
        rows: topicsOf(corpus, documents).map((topic) => row(corpus, topic, documents)),
        empty: 2,
      },
      hint('Часы прошлых лет не переносите: в начале года подтвердите их заново.'),
    ],
    workbook: { name: 'График помощи', rows: 6 },
  };
}

function issuerOf(corpus: Corpus, document: string): string {
  const organization = corpus.documents.get(document)?.organization ?? document;
  return corpus.organizations.get(organization)?.name ?? organization;
}

/** The topics of these documents, in the order in which their clauses name them. */
function topicsOf(corpus: Corpus, documents: readonly string[]): readonly Topic[] {
  const clauses = documents.flatMap((id) => corpus.documents.get(id)?.clauses ?? []);
  const topics = [...corpus.topics.values()];
  return [...new Set(clauses.flatMap(({ id }) => topics.filter((topic) => topic.clauses.includes(id))))];
}

function row(corpus: Corpus, topic: Topic, documents: readonly string[]): readonly TableCell[] {
  const clauses = clausesOf(corpus, topic.clauses);
  const audience = topic.audience.map((id) => lowerFirst(corpus.roles.get(id)?.title ?? id)).join(', ');
  return [words(topic.title), ...documents.map((id) => placesIn(corpus, id, clauses)), words(audience)];
}

function placesIn(corpus: Corpus, id: string, clauses: readonly Clause[]): TableCell {
  const document = corpus.documents.get(id);
  if (document === undefined) return [];
  const names = clauseNames(document);
  const found = clauses.filter((clause) => clause.document === id);
  if (found.length === 0) return words('не названа');
  return found.map((clause) => partTo({ kind: 'clause', id: clause.id }, names.get(clause.anchor) ?? clause.anchor));
}
