/** The log of requests for help, on paper and as a workbook. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { hint, line, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['saki-206-2#VI.5.4', 'saki-206-3#log'];

/** The form, or null where this content has none of its clauses. */
export function appealsLog(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'appeals-log',
    title: 'Журнал регистрации обращений по работе с ЭЖ',
    reader: 'group',
    guides: ['appeals-log'],
    filledBy: 'кто ведёт журнал: документы его не называют, назначьте',
    keptBy: 'кто ведёт журнал; где и сколько хранить, документы не говорят',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: граф документы не называют. Что «журнал обращений» и «Журнал регистрации обращений» — одно и то же, тоже наш вывод.',
    orientation: 'landscape',
    copies: 1,
    blocks: [
      title('Журнал регистрации обращений по работе с электронным журналом'),
      line('Организация'),
      line('Журнал ведёт', 'должность, фамилия; с какого дня'),
      {
        kind: 'table',
        caption: 'Обращения',
        columns: [
          { title: '№', width: 1 },
          { title: 'Дата', width: 2 },
          { title: 'Школа и роль того, кто обратился', width: 4 },
          { title: 'Тема и суть одной фразой', width: 7 },
          { title: 'Вид', width: 1 },
          { title: 'Что сделано', width: 6 },
          { title: 'Кто ответил, когда', width: 4 },
          { title: 'На заседание', width: 3 },
        ],
        rows: [],
        empty: 11,
      },
      hint(
        'Вид: М — методическая помощь, К — консультационная, Т — техническая, В — вопрос, З — замечание, П — предложение. На заседание: да или нет. Имён, классов и отметок учеников, логинов и паролей не пишите.',
      ),
    ],
    workbook: { name: 'Журнал обращений', rows: 60 },
  };
}
