import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { datedFields } from '../dated-fields.ts';

export const dateStale: Rule = {
  id: 'date/stale',
  severity: 'warning',
  title: 'Не сверяли больше года',
  why: 'за год приказы и часы меняются, а читатель верит написанному',
  explanation:
    'Смотрим, когда издатель подтвердил документ, организация — часы, а руководство сверили с документами. Заменённые и отменённые документы и часы, которые уже кончились, проверять снова не нужно.',
  mend: 'Спросите ещё раз или сверьте и впишите новую дату. Если ответа нет, удалите строку с датой.',
  wrong: { matter: 'status: in-force\nstatusChecked: 2024-03-12' },
  right: { matter: 'status: in-force\nstatusChecked: 2026-03-12' },
  waivable: true,
  *check({ corpus, basis, today }: Context): Iterable<Found> {
    const oldest = yearBefore(today);
    for (const { collection, id, steps, day, what, looked } of datedFields(corpus, today)) {
      if (!looked || day >= oldest) continue;
      const place = fieldPlace(basis, collection, id, steps);
      yield {
        place,
        message: `${what} ${dayWords(day)}: прошло больше года.`,
        hint: 'Сверьте ещё раз и впишите новую дату.',
      };
    }
  },
};

/** The same day a year ago; behind 29 February it is a day that sorts right and is none of the calendar. */
function yearBefore(today: string): string {
  return `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
}
