import type { Body } from '../../corpus/bodies.ts';
import { placeAt } from '../../findings/lines.ts';
import type { CardLine } from '../../markup/card.ts';
import type { Found, Rule } from '../rule.ts';

export const cardTypography: Rule = {
  id: 'card/typography',
  severity: 'error',
  title: 'Чужие кавычки и пробелы в карточке',
  why: 'карточка видна на сайте как есть, а лишний знак мешает поиску',
  explanation:
    'Смотрим на значения карточек: нет ли кавычек из Word или с клавиатуры, мягких переносов, двух пробелов подряд и неразрывного пробела на краю. „Лапки“ внутри «ёлочек» — правильно, кавычка как предмет разговора («"») — тоже.',
  mend: 'Наберите «ёлочки», внутри них „лапки“; лишние пробелы и переносы удалите.',
  wrong: '### 1.\n\nВедёт журнал.\n\n> Ошибка оригинала: стоит "журнаал"; вероятно, должно быть «журнал».\n',
  right: '### 1.\n\nВедёт журнал.\n\n> Ошибка оригинала: стоит «журнаал»; вероятно, должно быть «журнал».\n',
  document: oddSigns,
};

/** Signs that a value seldom has at all. */
const suspect = /["'“”„‟\u00ad]| {2}/u;
const names: Readonly<Record<string, string>> = {
  '"': 'прямая кавычка',
  "'": 'прямая одиночная кавычка',
  '“': 'кавычка “',
  '”': 'кавычка ”',
  '„': 'кавычка „',
  '‟': 'кавычка ‟',
};

function* oddSigns(body: Body): Iterable<Found> {
  const { text } = body.lines;
  for (const { card } of body.written.clauses) {
    for (const line of card) {
      const odd = oddSign(line) ?? oddEdge(text, line);
      if (odd === null) continue;
      const { offset, message, hint } = odd;
      yield { place: placeAt(body.lines, offset), message: `${message} в строке «${line.key}».`, hint };
    }
  }
}

interface Odd {
  readonly offset: number;
  /** Without the name of the line. */
  readonly message: string;
  readonly hint: string;
}

/** The first sign of a value that should not be there. */
function oddSign({ source, valueOffset }: CardLine): Odd | null {
  if (!suspect.test(source)) return null;
  // Addresses are no words.
  const words = source.replace(/\]\([^)]*\)/gu, (address) => 'x'.repeat(address.length));
  let open = 0;
  let inner = false;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '«') open++;
    else if (sign === '»') open = Math.max(0, open - 1);
    else if (sign === '\u00ad')
      return { offset: valueOffset + at, message: 'Мягкий перенос', hint: `Удалите его: ${wordAround(words, at)}.` };
    else if (sign === ' ' && words.charAt(at + 1) === ' ')
      return { offset: valueOffset + at, message: 'Два пробела подряд', hint: 'Оставьте один.' };
    else if (names[sign] !== undefined && !isNamed(words, at)) {
      if (sign === '„' && open > 0) inner = true;
      else if (sign === '“' && inner) inner = false;
      else return { offset: valueOffset + at, message: capital(names[sign]), hint: quotesFor(words, at, open) };
    }
  }
  return null;
}

/** A sign that is spoken of: «"». */
function isNamed(words: string, at: number): boolean {
  return /[«„]/u.test(words.charAt(at - 1)) && /[»“]/u.test(words.charAt(at + 1));
}

function quotesFor(words: string, at: number, open: number): string {
  const quoted = /^["'“”„‟]([^"'“”„‟]+)["'“”„‟]/u.exec(words.slice(at))?.[1];
  if (quoted === undefined) return open > 0 ? 'Наберите „лапки“ внутри «ёлочек».' : 'Наберите «ёлочки».';
  return open > 0 ? `Наберите: „${quoted}“.` : `Наберите: «${quoted}».`;
}

function wordAround(words: string, at: number): string {
  const before = /[^\s]*$/u.exec(words.slice(0, at))?.[0] ?? '';
  const behind = /^[^\s]*/u.exec(words.slice(at))?.[0] ?? '';
  return `«${`${before}${behind}`.replaceAll('\u00ad', '')}»`;
}

/** A non-breaking space before or behind a value. */
function oddEdge(text: string, { source, valueOffset }: CardLine): Odd | null {
  const end = valueOffset + source.length;
  const before = text.charAt(valueOffset - 1) === '\u00a0';
  if (!before && text.charAt(end) !== '\u00a0') return null;
  const hint = before ? 'Замените его обычным пробелом.' : 'Удалите его.';
  const message = `Неразрывный пробел ${before ? 'перед значением' : 'в конце'}`;
  return { offset: before ? valueOffset - 1 : end, message, hint };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
