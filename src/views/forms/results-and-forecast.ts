/** The sheet of results and forecast that such parents are given for a reporting period. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { hint, line, signature, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['saki-206#3.6'];

/** The form, or null where this content has none of its clauses. */
export function resultsAndForecast(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'results-and-forecast',
    title: 'Лист результатов и прогноза за отчётный период',
    reader: 'class-teacher',
    guides: ['parents-without-diary', 'parent-no-internet'],
    filledBy: 'кого назначит руководитель школы: отвечает он, исполнителя приказ не называет',
    keptBy: 'родитель; нужна ли школе копия, решает школа',
    personal: 'На листе имя и результаты одного ученика: его отдают только родителю этого ученика.',
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: вида листа приказ не задаёт и не говорит, что считать прогнозом.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      title('Лист результатов и прогноза'),
      line('Школа'),
      line('Ученик', 'фамилия, имя'),
      line('Класс'),
      line('Отчётный период', 'четверть, полугодие или другой; учебный год'),
      {
        kind: 'table',
        caption: 'Результаты и прогноз по предметам',
        columns: [
          { title: 'Предмет', width: 6 },
          { title: 'Результат за период', width: 4 },
          { title: 'Прогноз итога', width: 4 },
          { title: 'Примечание', width: 5 },
        ],
        rows: [],
        empty: 16,
      },
      hint(
        'Прогноз, как его понимаем мы: какая итоговая отметка выходит, если ничего не изменится. Отметок других учеников здесь быть не должно.',
      ),
      signature('Составил(а)'),
      signature('Руководитель школы'),
      signature('Родитель получил(а)'),
    ],
    workbook: null,
  };
}
