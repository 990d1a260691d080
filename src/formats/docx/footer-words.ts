import { dayWords } from '../../views/date.ts';
import type { FileContext } from '../table/context.ts';

/** «https://… · собрано 27.11.2025 · изложение, действие не подтверждено» @param path of the page that says the same */
export function footerWords(path: string, state: string, { absolute, day }: FileContext): string {
  return [absolute(path), `собрано ${dayWords(day)}`, ...(state === '' ? [] : [state])].join(' · ');
}
