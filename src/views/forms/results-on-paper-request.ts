/** The request of parents to be told of results without the electronic form, with a receipt to cut off. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { cut, hint, line, paragraph, part, signature, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['saki-206#3.6'];

/** The form, or null where this content has none of its clauses. */
export function resultsOnPaperRequest(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'results-on-paper-request',
    title: 'Просьба родителей сообщать результаты на бумаге',
    reader: 'parent',
    guides: ['parent-no-internet', 'parents-without-diary'],
    filledBy: 'родитель (законный представитель)',
    keptBy: 'школа, а отрезанную расписку — родитель; где хранить, приказ не говорит',
    personal:
      'На листе имя и подпись родителя, способ связи, имя и класс ученика: лист отдают в школу и больше никому.',
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: как родители заявляют, приказ не говорит, и слова «на бумаге» в нём нет.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      line('Директору', 'название школы, фамилия и инициалы директора'),
      line('От', 'фамилия, имя, отчество родителя (законного представителя)'),
      line('Телефон или почта'),
      title('Заявление'),
      paragraph('Заявляю, что не могу / не хочу (нужное подчеркните) получать сведения об учёбе в электронной форме.'),
      paragraph(
        'Прошу за каждый отчётный период (четверть, полугодие или другой) сообщать мне на бумаге результаты обучения и прогноз итоговой успешности ученика.',
      ),
      line('Ученик', 'фамилия, имя'),
      line('Класс'),
      {
        kind: 'checklist',
        caption: 'Как передать мне лист',
        items: [
          { text: 'заберу в школе', place: null },
          { text: 'передайте с учеником', place: null },
          { text: 'иначе — как, написано ниже', place: null },
        ],
        columns: [],
      },
      line('Иначе'),
      signature('Родитель'),
      hint('Причину объяснять не нужно: приказ её не спрашивает. Паспорт и адрес не пишите.'),
      cut,
      part('Расписка для родителя'),
      paragraph('Заявление о том, чтобы сообщать результаты без электронной формы, школа приняла.'),
      signature('Принял(а)'),
    ],
    workbook: null,
  };
}
