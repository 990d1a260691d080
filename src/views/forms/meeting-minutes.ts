/** The minutes of a meeting of the working group. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { line, lines, signature, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['saki-206-2#6.1', 'saki-206-2#VI.5.3'];

/** The form, or null where this content has none of its clauses. */
export function meetingMinutes(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'meeting-minutes',
    title: 'Протокол заседания рабочей группы',
    reader: 'group',
    guides: ['group-meeting'],
    filledBy: 'кто записывает: положение его не называет, договоритесь в начале заседания',
    keptBy: 'рабочая группа; где и сколько хранить, положение не говорит',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: что пишут в протоколе, положение не говорит.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      title('Протокол заседания рабочей группы'),
      line('Номер и дата'),
      line('Где и как проходило'),
      lines('Присутствовали', 3),
      lines('Представители школ', 2),
      lines('Повестка', 3),
      lines('Что выполнено с прошлого раза', 2),
      {
        kind: 'table',
        caption: 'Решения',
        columns: [
          { title: '№', width: 1 },
          { title: 'Вопрос', width: 5 },
          { title: 'Что решили', width: 7 },
          { title: 'Кто отвечает', width: 4 },
          { title: 'Срок', width: 2 },
        ],
        rows: [],
        empty: 6,
      },
      line('Следующее заседание', 'не реже раза в квартал'),
      signature('Вёл(а) заседание'),
      signature('Записывал(а)'),
    ],
    workbook: null,
  };
}
