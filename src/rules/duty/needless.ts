import { cardLine, cardPlace, writtenClause } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { unanswered } from '../unanswered.ts';

export const dutyNeedless: Rule = {
  id: 'duty/needless',
  severity: 'error',
  title: '«Не назван», а дела нет',
  why: 'сайт скажет, что исполнителя не назвали, хотя пункт ничего не поручает',
  explanation:
    '«Отвечает: не назван» пишут там, где документ поручает дело и не говорит кому. Дело называет строка «Обязанность», а если подходящей обязанности нет — «Вид: обязанность». Без них строка лишняя.',
  mend: 'Добавьте «> Обязанность: …» или «> Вид: обязанность». Если пункт ничего не поручает, уберите «Отвечает: не назван».',
  wrong: '### 1.\n\nЖурнал — это запись уроков.\n\n> Отвечает: не назван\n',
  right:
    '### 1.\n\nУроки записывают в журнал. Кто, не сказано.\n\n> Отвечает: не назван\n> Обязанность: запись урока\n',
  check: needless,
};

function* needless({ corpus, basis }: Context): Iterable<Found> {
  for (const clause of unanswered(corpus)) {
    if (!clause.unnamed || clause.duties.length > 0 || clause.kind === 'duty') continue;
    const written = writtenClause(basis, clause);
    if (written === null || cardLine(written.clause, 'Обязанность') !== undefined) continue;
    yield {
      place: cardPlace(written.body, written.clause, 'Отвечает'),
      message: 'Исполнитель «не назван», но пункт ничего не поручает.',
      hint: 'Добавьте «> Обязанность: …» или «> Вид: обязанность». Если дела здесь нет, уберите эту строку.',
    };
  }
}
