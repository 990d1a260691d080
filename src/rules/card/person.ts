import type { Body } from '../../corpus/bodies.ts';
import { placeAt } from '../../findings/lines.ts';
import { personIn } from '../person-names.ts';
import { roleKeys } from '../role-keys.ts';
import type { Found, Rule } from '../rule.ts';

export const cardPerson: Rule = {
  id: 'card/person',
  severity: 'error',
  title: 'Вместо должности фамилия',
  why: 'имена людей не публикуются, а должность остаётся, когда человек уходит',
  explanation:
    'В строках «Кому», «Отвечает», «Решает», «Участвует» и «Извещается» стоят роли. Фамилий с инициалами и имён с отчествами там не бывает, даже если документ называет исполнителя по фамилии.',
  mend: 'Впишите роль вместо имени. Если документ называет только фамилию, найдите её должность в другом пункте и скажите об этом в «Восстановлено».',
  wrong: '### 1.\n\nВедёт журнал.\n\n> Отвечает: Иванова И. И.\n> Обязанность: запись урока\n',
  right: '### 1.\n\nВедёт журнал.\n\n> Отвечает: учитель\n> Обязанность: запись урока\n',
  document: people,
};

/** An initial, or three words with capitals. */
const mayBeName = /[А-ЯЁ]\.|[А-ЯЁ][а-яё]+ [А-ЯЁ]/u;

function* people(body: Body): Iterable<Found> {
  for (const { card } of body.written.clauses) {
    for (const { key, source, valueOffset } of card) {
      if (!roleKeys.has(key) || !mayBeName.test(source)) continue;
      const found = personIn(source);
      if (found === null) continue;
      yield {
        place: placeAt(body.lines, valueOffset + found.index),
        message: `В строке «${key}» стоит имя человека: «${found.name}».`,
        hint: 'Впишите роль вместо имени: «учитель», «директор школы».',
      };
    }
  }
}
