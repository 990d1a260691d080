/** The monthly check of a class's data: a row for each month, no names of pupils. */
import type { Corpus } from '../../corpus/types.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import { months } from '../../markup/rhythm.ts';
import { schoolMonths } from '../school-year.ts';
import { words } from '../tables/table.ts';
import { clausesOf } from './asked.ts';
import { hint, line, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['krasnomakskaya-271#6.2'];

/** The form, or null where this content has none of its clauses. */
export function monthlyCheck(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'monthly-check',
    title: 'Ежемесячная сверка данных класса',
    reader: 'class-teacher',
    guides: ['monthly-check'],
    filledBy: 'классный руководитель',
    keptBy: 'классный руководитель; сколько хранить, приказ не говорит',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: какие данные проверять и где отмечать, приказ не говорит.',
    orientation: 'landscape',
    copies: 1,
    blocks: [
      title('Ежемесячная сверка данных класса'),
      line('Класс и учебный год'),
      line('Классный руководитель'),
      {
        kind: 'table',
        caption: 'Сверка по месяцам',
        columns: [
          { title: 'Месяц', width: 3 },
          { title: 'Дата сверки', width: 3 },
          { title: 'Список класса', width: 3 },
          { title: 'ФИО, даты рождения', width: 3 },
          { title: 'Родители, связь', width: 3 },
          { title: 'Группы по предметам', width: 3 },
          { title: 'Учителя класса', width: 3 },
          { title: 'Сообщено администратору', width: 4 },
          { title: 'Поправки внесены', width: 3 },
        ],
        rows: schoolMonths.map((month) => [words(upperFirst(months[month - 1] ?? ''))]),
        empty: 0,
      },
      hint(
        'В графах проверки: «+» — всё верно, «изм.» — есть изменения; в двух последних — даты. Имён учеников не пишите: что именно изменилось, сообщите администратору электронного журнала. Каникулы приказ не исключает.',
      ),
    ],
    workbook: null,
  };
}
