import type { Body } from '../../corpus/bodies.ts';
import { lineText, placeAt } from '../../findings/lines.ts';
import { bodyStart } from '../../markup/front-matter.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A number at the beginning of a line: with «п.» or without, bold or not, as a list item or not. Of one part only
 * where text sticks to its dot («3.Извлекает»): with a space it is an ordered list, and the reader tells of it.
 */
const numberFirst =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,3}((?:[Пп]\.[ \t]*|[Пп]ункт[ \t]+)?\d{1,3}(?:(?:\.\d{1,3})+\.?|\.(?=[А-ЯЁа-яё])))(?!\d)[*_]{0,3}([ \t]*)($|[«"(А-ЯЁа-яё])/u;
/** Signs that may stand before the number. */
const lead = ' \t-*+_Пп0123456789';
/** How a line ends whose sentence goes on with the number: in a word, or in «п.» and the like. A heading ends nothing. */
const goesOn = /^(?!\s*#).*(?:[^.!?:;»)\s]|(?<!\p{L})(?:пп?|ст|ч|см|стр|рис|табл|гл|разд|прил)\.)\s*$/u;

export const grammarNumberInText: Rule = {
  id: 'grammar/number-in-text',
  severity: 'error',
  title: 'Номер пункта без решёток',
  why: 'такой пункт сливается с соседним, и сослаться на него нельзя',
  explanation:
    'Смотрим на строки документа, которые начинаются с номера: «3.4. Извлекает…», «п. 3.4.». Номер пункта — это заголовок. Даты, часы и числа посреди строки не считаются.',
  mend: 'Поставьте перед номером решётки, а текст запишите под ним: «#### 3.4.». Если это ссылка, начните строку со слова.',
  wrong: '### 1.\n\nВедёт журнал.\n\n1.1. Печатает журнал.\n',
  right: '### 1.\n\nВедёт журнал.\n\n#### 1.1.\n\nПечатает журнал.\n',
  document: numbersInText,
};

function* numbersInText(body: Body): Iterable<Found> {
  const { lines } = body;
  const { starts, text } = lines;
  const from = bodyStart(text);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    if (start < from || !lead.includes(text.charAt(start))) continue;
    const line = lineText(lines, index + 1);
    const [all, written = '', , next = ''] = numberFirst.exec(line) ?? [];
    if (all === undefined || !isMeant(written, next) || goesOn.test(lineText(lines, index))) continue;
    const number = written.replace(/^\D+/u, '').replace(/\.$/u, '');
    yield {
      place: placeAt(lines, start + all.indexOf(written)),
      message: `Строка начинается с номера «${written}», а заголовком он не стал.`,
      hint: `Запишите номер заголовком, а текст под ним: «${'#'.repeat(levelOf(body, number))} ${number}.».`,
    };
  }
}

/** Whether it is a clause's number, and no date, hour or quantity. @param next the first sign behind it */
function isMeant(written: string, next: string): boolean {
  const parts = written.replace(/^\D+/u, '').split('.');
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return false;
  if (/^[Пп]/u.test(written)) return written.endsWith('.') && (next === '' || /[А-ЯЁ«]/u.test(next));
  return written.endsWith('.') || next === '' || /[А-ЯЁ]/u.test(next);
}

/** The level of the document's other clauses with as many parts, or what such numbers have as a rule. */
function levelOf({ written }: Body, number: string): number {
  const parts = number.split('.').length;
  const peer = written.clauses.find((clause) => clause.number?.split('.').length === parts);
  return Math.min(6, peer?.level ?? parts + 2);
}
