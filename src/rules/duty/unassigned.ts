import { cardLine, cardPlace, writtenClause } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { saysWho } from '../says-who.ts';
import { unanswered } from '../unanswered.ts';

export const dutyUnassigned: Rule = {
  id: 'duty/unassigned',
  severity: 'warning',
  title: 'Обязанность никому не поручена',
  why: 'читатель не узнает, забыли исполнителя мы или его нет в документе',
  explanation:
    'У пункта с обязанностью должно быть сказано, кто её исполняет: строкой «Отвечает» или «Решает» или строкой «Кому» у самого пункта либо выше. Если документ исполнителя не называет, так и пишут: «Отвечает: не назван». Условия правило не трогает.',
  mend: 'Впишите исполнителя, как его называет документ. Не называет — впишите «> Отвечает: не назван».',
  wrong: '### 1.\n\nТему урока записывают в журнал.\n\n> Обязанность: запись урока\n',
  right:
    '### 1.\n\nТему урока записывают в журнал. Кто, не сказано.\n\n> Отвечает: не назван\n> Обязанность: запись урока\n',
  waivable: true,
  check: unassigned,
};

function* unassigned({ corpus, basis }: Context): Iterable<Found> {
  for (const clause of unanswered(corpus)) {
    const { duties, approves, unnamed, kind } = clause;
    if (duties.length === 0 || approves.length > 0 || unnamed || kind === 'condition') continue;
    const written = writtenClause(basis, clause);
    if (written === null || saysWho(written.clause)) continue;
    const value = cardLine(written.clause, 'Обязанность')?.value ?? '';
    yield {
      place: cardPlace(written.body, written.clause, 'Обязанность'),
      message: `Не сказано, кто исполняет обязанность «${value}».`,
      hint: 'Добавьте строку «> Отвечает: …». Если документ никого не называет, запишите «> Отвечает: не назван».',
    };
  }
}
