/** What the search says of itself. */
import { counted, plural } from '../../findings/plural.ts';
import type { Answer } from '../answer/ask.ts';

export const loadingWords = 'Ищем…';

/** Said where the index could not be had. @param early whether places known by their names are shown */
export function failedWords(early: boolean): string {
  return early ? 'Показано найденное по названиям: поиск по тексту не загрузился' : 'Поиск не загрузился';
}

/** «Найдено 5 мест»; where not all were read: «Найдено больше 80 мест, уточните запрос». */
export function foundWords({ hits, more }: Pick<Answer, 'hits' | 'more'>): string {
  const count = hits.length;
  if (count === 0) return 'Ничего не найдено';
  if (more) return `Найдено больше ${count} ${plural(count, 'места', 'мест', 'мест')}, уточните запрос`;
  return `Найдено ${counted(count, 'место', 'места', 'мест')}`;
}
