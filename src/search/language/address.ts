/** A place in a document that a query names: «п. 3.3 приказа 271», «298 IV.2.1», «приказ 206 от 25.06.2021». */
import { romanNumber } from './roman.ts';
import type { Address } from './understood.ts';

const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

const start = String.raw`(?<![\p{L}\p{N}.])`;
const end = String.raw`(?![\p{L}\p{N}]|[.\-/:,]\p{N})`;
const number = String.raw`\d+(?:-[а-я]{1,3})?`;
const dotted = String.raw`\d{1,2}(?:\.\d{1,2})*`;
const point = String.raw`(?:пп?|пункт(?:а|е|у|ом|ы|ов)?|подпункт(?:а|е|у|ом)?)(?!\p{L})\.?\s*`;
const year = String.raw`(?:\s*г(?:ода)?${end}\.?)?`;
/** Roman numbers, in Russian letters and digits that look like them too. */
const roman = '[ivxіухl1|]{1,5}';

const shapes = {
  /** An article or a part is a law's, not ours. */
  foreign: `${start}(?:ст|стать[яиеюй]|ч|част[ьию])\\.?\\s*\\d`,
  date: String.raw`${start}(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})${end}${year}`,
  writtenDate: String.raw`${start}(\d{1,2})\s+(${months.join('|')})\p{L}*\s+(\d{4})${end}${year}`,
  annex: String.raw`${start}(?:приложени(?:е|я|ю|и|ем)|прил\.?)\s*№?\s*(\d{1,2})${end}`,
  document: String.raw`${start}(?:приказ|регламент|положени|распоряжени|письм|документ)\p{L}*\s+(?:№\s*(${number})|(\d{2,4}(?:-[а-я]{1,3})?))${end}`,
  section: String.raw`${start}(?:раздел(?:а|е|у|ом)?|разд\.?)\s*(${roman}|\d{1,2})${end}`,
  sectioned: String.raw`${start}(?:${point})?(?:(?=[1|]*[ivxіухl])(${roman})\s?\.\s?|([ivxі]{1,5})\s+(?:${point})?)(${dotted})${end}`,
  clause: String.raw`${start}(?:(?:${point}|строк(?:а|и|е|у|ой)\s+)(?:№\s*)?(${dotted})|(${dotted})(?:-?[йяюе])?\s+(?:пункт|строк)\p{L}*)${end}`,
  numbered: String.raw`№\s*(${number})${end}`,
};
type Shape = keyof typeof shapes;
const patterns = Object.fromEntries(
  Object.entries(shapes).map(([name, source]) => [name, new RegExp(source, 'u')]),
) as Readonly<Record<Shape, RegExp>>;

/** Stands where a part of the address was found. */
const mark = '§';
const beside = new RegExp(
  String.raw`${start}(\d{2,4}(?:-[а-я]{1,3})?),?\s*(?:от\s*)?${mark}|${mark},?\s*(\d{2,4}(?:-[а-я]{1,3})?)${end}`,
  'u',
);
const aDocument = /(?:^|\s)(?:приказ|регламент|положени|распоряжени|письм|документ)\p{L}*/u;

/** The place that a query names; null where it names none or merely holds a number. */
export function addressIn(query: string): Address | null {
  let rest = plain(query);
  if (patterns.foreign.test(rest)) return null;
  const alone = patterns.date.test(rest) ? null : loneAddress(rest);
  if (alone !== null) return alone;
  const take = (shape: Shape, accepts: (match: RegExpExecArray) => boolean = () => true): RegExpExecArray | null => {
    const match = patterns[shape].exec(rest);
    if (match === null || !accepts(match)) return null;
    rest = rest.replace(match[0], ` ${mark} `).replace(/\s+/gu, ' ');
    return match;
  };
  const date = dateOf(take('date')) ?? dateOf(take('writtenDate'));
  const annex = take('annex')?.[1] ?? null;
  const named = take('document', (match) => !isYear(match[2] ?? ''));
  const sectioned = take('sectioned', (match) => romanNumber(match[1] ?? match[2] ?? '') !== null);
  const section = sectioned ?? take('section', (match) => romanNumber(match[1] ?? '') !== null);
  const clause = sectioned?.[3] ?? clauseOf(take('clause'));
  const places = annex !== null || section !== null || clause !== null;
  const spoken =
    named?.[1] ?? named?.[2] ?? (places || date !== null || aDocument.test(rest) ? take('numbered')?.[1] : null);
  const bare = beside.exec(rest);
  const found = spoken ?? (places || date !== null ? (bare?.[1] ?? bare?.[2]) : null) ?? lastNumber(rest);
  const known = found === null || isYear(found) ? null : found;
  if (!places && known === null && (date === null || !(isDateAlone(rest) || aDocument.test(rest)))) return null;
  return {
    clause: clause ?? (known === null ? null : bareClause(rest)),
    section: section === null ? null : romanNumber(section[1] ?? section[2] ?? ''),
    number: known,
    date,
    annex,
  };
}

/** «Пункт 4» or «4 строка». */
function clauseOf(match: RegExpExecArray | null): string | null {
  return match?.[1] ?? match?.[2] ?? null;
}

function plain(query: string): string {
  return query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF§]/gu, '')
    .replaceAll('ё', 'е')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[«»"„“”()?!]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A query that is nothing but an address: «206», «3.6», «298 IV», «271 3.3», «IV.2.1». */
function loneAddress(text: string): Address | null {
  const match =
    /^(?:№ ?)?(\d{1,4}(?:-[а-я]{1,3})?)?(?: ?[,/]? ?(?:([ivxі]{1,5})(?:[. ](?=\d)|$))?(\d{1,2}(?:\.\d{1,2})+|(?<=[. ivxі])\d{1,2})?)?$/u.exec(
      text,
    ) ?? /^()()(\d{1,2}(?:\.\d{1,2})+)$/u.exec(text);
  const [, number, section, clause] = match ?? [];
  if (number === undefined && clause === undefined) return null;
  if (number !== undefined && section === undefined && clause === undefined && isYear(number)) return null;
  const roman = section === undefined || section === '' ? null : romanNumber(section);
  if (section !== undefined && section !== '' && roman === null) return null;
  return { clause: clause ?? null, section: roman, number: number || null, date: null, annex: null };
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number);
}

/** «Приказ Сакского района 206»: a number at the end, where a document is named. */
function lastNumber(rest: string): string | null {
  return aDocument.test(rest) ? (/ (\d{3}(?:-[а-я]{1,3})?)$/u.exec(rest)?.[1] ?? null) : null;
}

/** «Приказ 271 3.3» */
function bareClause(rest: string): string | null {
  return new RegExp(String.raw`${start}(\d{1,2}(?:\.\d{1,2})+)${end}`, 'u').exec(rest)?.[1] ?? null;
}

/** Nothing but a date, or a document of that date. */
function isDateAlone(rest: string): boolean {
  return (
    rest
      .replace(aDocument, '')
      .replace(mark, '')
      .replace(/(?:^|\s)от(?=\s|$)/u, '')
      .trim() === ''
  );
}

function dateOf(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const number = /\d/u.test(month) ? Number(month) : months.findIndex((name) => month.startsWith(name)) + 1;
  const written = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
