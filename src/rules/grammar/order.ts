import type { Body } from '../../corpus/bodies.ts';
import { numberSlips } from '../number-slips.ts';
import { printed } from '../numbers.ts';
import type { Found, Rule } from '../rule.ts';

export const grammarOrder: Rule = {
  id: 'grammar/order',
  severity: 'error',
  title: 'Пункты стоят не по порядку',
  why: 'читатель ищет пункт по номеру и не находит его на своём месте',
  explanation:
    'Больший номер стоит ниже меньшего: за 3.1 идёт 3.2. Если порядок нарушен в самом документе, об этом говорит «Ошибка оригинала», и замечание становится заметкой.',
  mend: 'Переставьте пункты или исправьте номер. Если так и в оригинале, скажите об этом в карточке: «> Ошибка оригинала: пункт 2 стоит после пункта 3».',
  wrong: '### 1.\n\nВедёт журнал.\n\n### 3.\n\nХранит журнал.\n\n### 2.\n\nПечатает журнал.\n',
  right: '### 1.\n\nВедёт журнал.\n\n### 2.\n\nПечатает журнал.\n\n### 3.\n\nХранит журнал.\n',
  document: late,
};

function* late(body: Body): Iterable<Found> {
  for (const { clause, number, before, late, acknowledged } of numberSlips(body)) {
    if (!late || before === null) continue;
    const own = printed(number, number.last);
    const greater = printed(before, before.last);
    const message = `Пункт ${own} стоит после пункта ${greater}.`;
    const hint = acknowledged
      ? null
      : `Переставьте их или исправьте номер. Если так в оригинале, добавьте в карточку «> Ошибка оригинала: пункт ${own} стоит после пункта ${greater}».`;
    yield { place: clause.place, message, hint, acknowledged };
  }
}
