/** What the search says of itself. */
import { counted, plural } from '../findings/plural.ts';
import type { Answer } from './ask.ts';

export const loadingWords = 'Ищем…';

/** «Найдено 5 мест»; where not all were read: «Найдено больше 80 мест, уточните запрос». */
export function foundWords({ hits, more }: Answer): string {
  const count = hits.length;
  if (count === 0) return 'Ничего не найдено';
  if (more) return `Найдено больше ${count} ${plural(count, 'места', 'мест', 'мест')}, уточните запрос`;
  return `Найдено ${counted(count, 'место', 'места', 'мест')}`;
}
