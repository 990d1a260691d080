/** What «Ошибка оригинала» and «Восстановлено» say. */
import { nameKey } from '../findings/name.ts';

const ofNumbers = /номер|нумерац|пункт|поряд|(?<!\p{L})п\. ?\d|строк/iu;

/** Whether a card says of the original that its numbers are so. */
export function speaksOfNumbers(erratum: string): boolean {
  return ofNumbers.test(erratum);
}

const nothing: ReadonlySet<string> = new Set([
  '',
  '0',
  'нет',
  'нету',
  'ничего',
  'ничего нет',
  'без ошибок',
  'без изменений',
  'ошибок нет',
  'ошибки нет',
  'нет ошибок',
  'нет ошибки',
  'не было',
  'не найдено',
  'не найдены',
  'не обнаружено',
  'не обнаружены',
  'не выявлено',
  'не выявлены',
  'отсутствует',
  'отсутствуют',
  'не требуется',
  'не восстанавливалось',
  'ничего не восстановлено',
  'все верно',
  'все в порядке',
]);

/** Whether a value says that there is nothing to say: «нет», «—», «без ошибок». */
export function saysNothing(value: string): boolean {
  return nothing.has(nameKey(value.replace(/^[\s—–.!-]+|[\s—–.!-]+$/gu, '')));
}

const meant = /по порядку[^.;]{0,30}?(\d+(?:\.\d+)*)/iu;
const repeated =
  /номер\p{L}*\s+(?:пункта\s+)?(\d+(?:\.\d+)*)?[^.;\d]{0,40}?(?:повтор|втор\p{L}+ раз|трет\p{L}+ раз|ещё раз|дважды|трижды|уже занят|не по порядку|не на месте)/iu;
const absent =
  /(?:номер\p{L}*|пункт\p{L}*)\s+(\d+(?:\.\d+)*)?\s*(?:в оригинале\s+)?(?:пропущен|нет(?!\p{L})|отсутству)/iu;

/**
 * The number of which an erratum says that it stands twice, is missing or should be another; the clause's own where
 * it names none. Null where it says nothing of the kind, or speaks of numbers elsewhere.
 * @param own the clause's number as printed
 */
export function disownedNumber(erratum: string, own: string): string | null {
  const should = /номер/iu.test(erratum) ? meant.exec(erratum)?.[1] : undefined;
  if (should === own) return own;
  const twice = repeated.exec(erratum);
  if (twice !== null) return twice[1] === undefined || twice[1] === own ? own : null;
  const gone = absent.exec(erratum);
  if (gone !== null) return gone[1] === undefined ? own : isBeside(gone[1], own) ? gone[1] : null;
  return should ?? null;
}

/** Whether two numbers have the same parts but the last. */
function isBeside(a: string, b: string): boolean {
  return a !== b && a.slice(0, a.lastIndexOf('.') + 1) === b.slice(0, b.lastIndexOf('.') + 1);
}
