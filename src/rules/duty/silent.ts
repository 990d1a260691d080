import { cardLine, cardPlace, writtenClause } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { saysWho } from '../says-who.ts';
import { unanswered } from '../unanswered.ts';

export const dutySilent: Rule = {
  id: 'duty/silent',
  severity: 'warning',
  title: 'Ни дела, ни исполнителя',
  why: 'пункт обязывает, но ни у кого в обязанностях его не будет',
  explanation:
    'Пункт с «Вид: обязанность» говорит хотя бы одно: какое это дело («Обязанность») или кто его исполняет («Отвечает», «Решает» или «Кому» здесь либо выше). «Отвечает: не назван» — тоже ответ.',
  mend: 'Впишите исполнителя или обязанность. Если пункт никого не обязывает, поставьте другой «Вид».',
  wrong: '### 1.\n\nЗаконы соблюдают.\n\n> Вид: обязанность\n',
  right: '### 1.\n\nУчитель соблюдает законы.\n\n> Отвечает: учитель\n> Вид: обязанность\n',
  waivable: true,
  check: silent,
};

function* silent({ corpus, basis }: Context): Iterable<Found> {
  for (const clause of unanswered(corpus)) {
    const { kind, duties, approves, unnamed } = clause;
    if (kind !== 'duty' || duties.length > 0 || approves.length > 0 || unnamed) continue;
    const written = writtenClause(basis, clause);
    if (written === null || cardLine(written.clause, 'Обязанность') !== undefined || saysWho(written.clause)) continue;
    yield {
      place: cardPlace(written.body, written.clause, 'Вид'),
      message: 'Пункт обязывает, но не сказано ни кого, ни к чему.',
      hint: 'Добавьте «> Отвечает: …», можно и «не назван». Если пункт никого не обязывает, исправьте «Вид».',
    };
  }
}
