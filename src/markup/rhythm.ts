import { isDay } from '../schemas/day.ts';
import { nameKey } from '../findings/name.ts';

/** By when or how often something is done: the tokens of contract.md. */
export type Rhythm =
  | 'same-day'
  | 'monthly'
  | 'each-term'
  | 'term-end'
  | 'quarterly'
  | 'reporting-period'
  | 'permanent'
  | 'on-request'
  | `by:${string}`
  | `from:${string}`
  | `months:${string}`;

/** The rhythms that are written as one set phrase. */
export const rhythmPhrases = {
  'в день урока': 'same-day',
  'раз в месяц': 'monthly',
  'раз в четверть': 'each-term',
  'в конце четверти': 'term-end',
  'раз в квартал': 'quarterly',
  'за отчётный период': 'reporting-period',
  постоянно: 'permanent',
  'по запросу': 'on-request',
} as const satisfies Record<string, Rhythm>;

/** Names of the months, January first. */
export const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

const phraseRhythms = new Map<string, Rhythm>(
  Object.entries(rhythmPhrases).map(([phrase, rhythm]) => [nameKey(phrase), rhythm]),
);
const day = /^(до|с) (\d{2})\.(\d{2})\.(\d{4})$/u;
const span = /^([а-я]+)(?:\s*[–—-]\s*([а-я]+))?$/u;

/**
 * Reads the value of `Срок`.
 * @param written as in the card: «в день урока», «до 15.08.2021», «май–июнь»
 * @returns the token, or null where it is none of the known forms or names an impossible day
 */
export function readRhythm(written: string): Rhythm | null {
  const key = nameKey(written);
  const phrase = phraseRhythms.get(key);
  if (phrase !== undefined) return phrase;
  const dated = day.exec(key);
  if (dated) {
    const [, word, dd, mm, yyyy] = dated;
    const iso = `${yyyy}-${mm}-${dd}`;
    if (!isDay(iso)) return null;
    return word === 'до' ? `by:${iso}` : `from:${iso}`;
  }
  const spanned = span.exec(key);
  if (!spanned) return null;
  const first = monthNumber(spanned[1] ?? '');
  if (first === null) return null;
  if (spanned[2] === undefined) return `months:${first}`;
  const last = monthNumber(spanned[2]);
  return last === null ? null : `months:${first}-${last}`;
}

function monthNumber(name: string): number | null {
  const at = months.findIndex((month) => month === name);
  return at === -1 ? null : at + 1;
}

/** The Russian words of a rhythm, as a reader meets them: «до 15.08.2021», «май–июнь». */
export function rhythmWords(rhythm: Rhythm): string {
  for (const [phrase, token] of Object.entries(rhythmPhrases)) if (token === rhythm) return phrase;
  const colon = rhythm.indexOf(':');
  const form = rhythm.slice(0, colon);
  const value = rhythm.slice(colon + 1);
  if (form === 'months') {
    return value
      .split('-')
      .map((number) => months[Number(number) - 1] ?? number)
      .join('–');
  }
  return `${form === 'by' ? 'до' : 'с'} ${value.split('-').reverse().join('.')}`;
}
