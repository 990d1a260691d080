/** What will not do as the value of a field. */
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
import { dateHint } from '../schemas/date-hint.ts';
import { isDay } from '../schemas/day.ts';
import { likelyClause } from '../schemas/id.ts';
import { webAddress } from '../schemas/text.ts';
import type { Situation } from './question.ts';

/** Values of front matter stand on one line. */
export function lineProblem(value: string): string | null {
  if (value.trim() === '') return 'Впишите хотя бы одно слово.';
  return /[\p{Cc}\u2028\u2029]/u.test(value)
    ? 'Здесь перевод строки или невидимый знак. Впишите всё одной строкой.'
    : null;
}

/** Names in cards stand between commas. */
export function nameProblem(value: string): string | null {
  return lineProblem(value) ?? (value.includes(',') ? 'Запятая в карточке разделяет названия: впишите без неё.' : null);
}

/** A day that is not ahead. */
export function pastDayProblem(value: string, { context }: Situation): string | null {
  if (!isDay(value)) return `«${value}» — не дата. ${dateHint(value)}`;
  return value > context.today ? 'Этот день ещё не наступил. Проверьте день, месяц и год.' : null;
}

export function webProblem(value: string): string | null {
  if (webAddress.safeParse(value).success) return null;
  return `«${value}» — не адрес сайта. Адрес начинается с «https://», пробелов в нём нет.`;
}

/** A clause that is there. */
export function clauseProblem(value: string, { context }: Situation): string | null {
  const { clauses } = context.checked.corpus;
  if (clauses.has(value)) return null;
  const meant = likelyClause(value);
  if (meant !== null && clauses.has(meant)) return `Впишите так: «${meant}».`;
  const form = 'Адрес пункта — id документа, решётка и якорь: «saki-206#3.6».';
  return `Пункта «${value}» нет. ${looksLike(value, clauses.keys(), form) ?? ''}`;
}

/** A title that nobody bears in a collection. */
export function takenTitle(
  title: string,
  entries: Iterable<{ readonly id: string; readonly title: string }>,
): string | null {
  for (const other of entries) {
    if (nameKey(other.title) === nameKey(title)) return `Название «${title}» уже носит «${other.id}». Дайте другое.`;
  }
  return null;
}
