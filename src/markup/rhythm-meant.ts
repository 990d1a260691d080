/** Which rhythm was meant where it is written in other words: «ежемесячно», «каждую четверть», «1 сентября». */
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
import { isDay } from '../schemas/day.ts';
import { months, readRhythm, rhythmPhrases } from './rhythm.ts';

/** Words (lower case, without ё) that mean one of the set phrases; the first that fits counts. */
const sameMeaning: readonly (readonly [RegExp, keyof typeof rhythmPhrases])[] = [
  [/отчетн|кажд\S+ период/u, 'за отчётный период'],
  [/(?:кон\S+|окончани\S+|завершени\S+|итог\S+|исход\S+) (?:кажд\S+ )?четверт/u, 'в конце четверти'],
  [/(?:кажд\S+|раз\S* в|за) (?:\S+ )?четверт|ежечетверт|четвертям|почетвертн/u, 'раз в четверть'],
  [/(?:кажд\S+|раз\S* в|за) квартал|ежекварт|поквартал/u, 'раз в квартал'],
  [/(?:кажд\S+|раз\S* в) (?:\S+ )?месяц|месячн/u, 'раз в месяц'],
  [/(?:день|дня|конца) (?:\S+ )?(?:урок|занят)|(?:тот же|этот|текущ\S+) день|после урока/u, 'в день урока'],
  [/запрос|требовани|обращени|заявлени|заявк|просьб|необходимост|надобност/u, 'по запросу'],
  [/постоян|систематич|регулярн|непрерывн|бессрочн|всегда|весь (?:\S+ )?год|всего (?:\S+ )?года/u, 'постоянно'],
];

/** Beginnings of the months' names in any case. */
const monthStems = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяюе]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const month = new RegExp(`(?<![а-я])(?:${monthStems.join('|')})[а-я]{0,3}(?![а-я])`, 'gu');

const examples = ['до 15.08.2021', 'с 01.09.2021', 'октябрь', 'май–июнь'];
const phrases = [...Object.keys(rhythmPhrases), ...examples];
const all = `Можно: ${phrases.join(' · ')}.`;
/** What is longer is no rhythm with a slip in it. */
const longest = 200;

/** What to write instead of a rhythm that could not be read. */
export function rhythmMeant(written: string): string {
  if (written.length > longest) return all;
  const key = nameKey(written);
  const several = key.split(/\s*(?:,|;|\sи\s)\s*/u);
  if (several.length > 1 && several.every((part) => readRhythm(part) !== null) && !several.every(isMonth)) {
    return `Срок у пункта один. Оставьте главный, например «${several[0] ?? ''}», об остальном скажите в тексте.`;
  }
  const found = monthsIn(key);
  const dated = dayMeant(key, found);
  if (dated !== null) return dated;
  if (found.length > 0 && found.length < 3) return `Похоже на «${found.map(monthName).join('–')}».`;
  const near = looksLike(written, phrases);
  if (near !== null) return near;
  const meaning = sameMeaning.find(([words]) => words.test(key));
  return meaning === undefined ? all : `Похоже на «${meaning[1]}».`;
}

function isMonth(part: string): boolean {
  return months.some((name) => name === part);
}

/** Numbers of the months that a text names, January 1. */
function monthsIn(key: string): number[] {
  return Array.from(
    key.matchAll(month),
    ([found]) => monthStems.findIndex((stem) => new RegExp(`^${stem}`, 'u').test(found)) + 1,
  );
}

function monthName(number: number): string {
  return months[number - 1] ?? '';
}

/** A day in another form («1 сентября», «до 1.9.21», «к 01.09.2021 г.»), or null where there is none. */
function dayMeant(key: string, [named]: readonly number[]): string | null {
  const numeric = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?!\d)/u.exec(key);
  const worded = named === undefined ? null : /(?<!\d)(\d{1,2})(?:-?го)? [а-я]+(?: (\d{4}))?/u.exec(key);
  const [dayNumber, monthNumber, year] =
    numeric !== null
      ? [numeric[1], numeric[2], numeric[3]]
      : [worded?.[1], worded === null ? '' : `${named ?? ''}`, worded?.[2]];
  if (dayNumber === undefined || monthNumber === undefined) return null;
  const [dd, mm] = [dayNumber.padStart(2, '0'), monthNumber.padStart(2, '0')];
  const yyyy = year?.length === 2 ? `20${year}` : year;
  if (!isDay(`${yyyy ?? '2024'}-${mm}-${dd}`)) return 'Такого дня в календаре нет.';
  const date = `${dd}.${mm}.${yyyy ?? 'ГГГГ'}`;
  const begin = /^(?:с|со|от|начиная)\s/u.test(key)
    ? 'с'
    : /^(?:до|к|ко|по|не позднее|не позже)\s/u.test(key)
      ? 'до'
      : null;
  const forms = begin === null ? `«до ${date}» или «с ${date}»` : `«${begin} ${date}»`;
  return yyyy === undefined ? `Запишите ${forms}: год нужен.` : `Запишите ${forms}.`;
}
