import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import type { CardLine } from './card.ts';
import type { CardKey } from './card-keys.ts';

/** Keys that take several values, by commas. */
const lists: readonly CardKey[] = ['Кому', 'Отвечает', 'Решает', 'Участвует', 'Извещается', 'Обязанность'];
/** Keys whose value is a text. */
const texts: readonly CardKey[] = ['Ошибка оригинала', 'Восстановлено'];

/** Says that a clause has a key twice; the second line is where it stands. */
export function repeatedKey(lines: Lines, { key, offset }: CardLine): Finding {
  const how = lists.includes(key)
    ? 'Оставьте одну строку; несколько значений — через запятую.'
    : texts.includes(key)
      ? 'Оставьте одну строку и допишите в неё остальное.'
      : 'Оставьте одну строку: значение здесь одно.';
  return error('card/repeated-key', placeAt(lines, offset), `Ключ «${key}» записан дважды.`, how);
}
