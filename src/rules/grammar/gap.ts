import type { Body } from '../../corpus/bodies.ts';
import { isNextTo, numberedSiblings } from '../numbers.ts';
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
  for (const { clause, before, number, acknowledged } of numberedSiblings(body)) {
    const first = before === null;
    const expected = first ? 1 : before.last + 1;
    if (number.last <= expected || (!first && !isNextTo(before, number))) continue;
    const missing = [...number.above, expected].join('.');
    const message = first
      ? `Нумерация начинается с ${clause.number ?? ''}, а пункта ${missing} нет.`
      : `Между ${[...number.above, before.last].join('.')} и ${clause.number ?? ''} нет пункта ${missing}.`;
    const hint = acknowledged
      ? null
      : 'Впишите его или исправьте номер. Если так в оригинале, добавьте в карточку «> Ошибка оригинала: …».';
    yield { place: clause.place, message, hint, acknowledged };
  }
}
