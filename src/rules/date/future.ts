import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { datedFields } from '../dated-fields.ts';

export const dateFuture: Rule = {
  id: 'date/future',
  severity: 'error',
  title: 'Дата ещё не наступила',
  why: 'читатель поверит тому, чего ещё не было',
  explanation:
    'Смотрим, когда документ принят, когда подтверждено его действие, когда подтверждены часы, когда сверено руководство и когда издан акт. Начало и конец действия могут быть впереди.',
  mend: 'Исправьте день, месяц или год: вероятно, в дате описка.',
  wrong: { matter: 'adopted: 2062-08-28' },
  right: { matter: 'adopted: 2026-08-28' },
  *check({ corpus, basis, today }: Context): Iterable<Found> {
    for (const { collection, id, steps, day, what } of datedFields(corpus, today)) {
      if (day <= today) continue;
      const place = fieldPlace(basis, collection, id, steps);
      yield {
        place,
        message: `${what} ${dayWords(day)}, а этот день ещё не наступил.`,
        hint: `Сегодня ${dayWords(today)}. Проверьте день, месяц и год.`,
      };
    }
  },
};
