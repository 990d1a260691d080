import type { Body } from '../../corpus/bodies.ts';
import { numberSlips } from '../number-slips.ts';
import { isNextTo, printed } from '../numbers.ts';
import type { Found, Rule } from '../rule.ts';

export const grammarGap: Rule = {
  id: 'grammar/gap',
  severity: 'error',
  title: 'Номер пропущен',
  why: 'читатель решит, что пункт потерян',
  explanation:
    'Номера соседних пунктов идут подряд: за 3.1 стоит 3.2. Если номера нет в самом документе, об этом говорит «Ошибка оригинала» у пункта за пропуском, и пропуск становится заметкой.',
  mend: 'Впишите пропущенный пункт. Если его нет и в оригинале, скажите об этом в карточке следующего: «> Ошибка оригинала: номера 2 нет».',
  wrong: '### 1.\n\nВедёт журнал.\n\n### 3.\n\nХранит журнал.\n',
  right:
    '### 1.\n\nВедёт журнал.\n\n### 3.\n\nХранит журнал.\n\n> Ошибка оригинала: номера 2 нет.\n\n### 4.\n\nПечатает журнал.\n',
  document: gaps,
};

function* gaps(body: Body): Iterable<Found> {
  for (const { clause, number, before, missing, acknowledged } of numberSlips(body)) {
    if (missing === null) continue;
    const [first, last] = missing;
    const written = printed(number, number.last);
    const gone =
      first === last
        ? `нет пункта ${printed(number, first)}`
        : `нет пунктов ${printed(number, first)}–${printed(number, last)}`;
    const message =
      before !== null && isNextTo(before, number) && before.last < number.last
        ? `Между ${printed(before, before.last)} и ${written} ${gone}.`
        : `Перед ${written} ${gone}.`;
    const hint = acknowledged
      ? null
      : `${first === last ? 'Впишите его' : 'Впишите их'} или исправьте номер. Если так в оригинале, добавьте в карточку «> Ошибка оригинала: ${first === last ? 'номера' : 'номеров'} ${printed(number, first)}${first === last ? '' : `–${printed(number, last)}`} нет».`;
    yield { place: clause.place, message, hint, acknowledged };
  }
}
