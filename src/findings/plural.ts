const rules = new Intl.PluralRules('ru');

/**
 * The Russian form of a noun for a number: `plural(2, 'ошибка', 'ошибки', 'ошибок')` → «ошибки».
 * @param one form for 1, 21 … @param few form for 2–4, 22 … @param many form for 0, 5–20 …
 */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

/** The number with its noun: «2 ошибки». */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${plural(count, one, few, many)}`;
}
