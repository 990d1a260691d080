import type { Lines } from '../../findings/lines.ts';
import { lineText, placeAt } from '../../findings/lines.ts';
import { compareNumbers, printedNumber } from '../compare-numbers.ts';
import type { Found, Rule } from '../rule.ts';

export const referenceRange: Rule = {
  id: 'reference/range',
  severity: 'error',
  title: 'Промежуток наоборот',
  why: 'читатель не поймёт, какие пункты имеются в виду',
  explanation:
    'Смотрим промежутки пунктов, строк, разделов и приложений («пп. 3.1–3.6») в тексте, в шапках и в словах ссылок. Месяцы, часы, классы и то, что записано как ошибка оригинала, не трогаем.',
  mend: 'Запишите от меньшего к большему. Если пункт один, оставьте один номер.',
  wrong: '### 1.\n\nПорядок описан в приказе ([пп. 2–1](order.mdx#I.1)).\n',
  right: '### 1.\n\nПорядок описан в приказе ([пп. 1–2](order.mdx#I.1)).\n',
  text: ranges,
};

const dashes = /[\dIVXLC][ \u00a0]?[–—-][ \u00a0]?[\dIVXLC]/gu;
const begin = new RegExp(
  `(?<![А-Яа-яЁёA-Za-z])([Пп]п?\\.|(?:[Пп]од)?[Пп]ункт[а-я]{0,3}|[Сс]трок[а-я]{0,3}|[Рр]аздел[а-я]{0,3}|[Пп]риложени[а-я]{1,2})\\s*(?:№\\s*)?(${printedNumber})$`,
  'u',
);
const end = new RegExp(`^[\\s–—-]*(${printedNumber})(?![А-Яа-яЁёA-Za-z\\d])`, 'u');
const single = /^(?:п\.|(?:под)?пункт(?:а|у|ом|е)?|строк(?:а|у|е|ой)|раздел(?:а|у|ом|е)?|приложени(?:е|я|ю|ем|и))$/u;
/** Longer words and numbers are none. */
const longest = 40;

function* ranges(lines: Lines): Iterable<Found> {
  const { text } = lines;
  for (const { index, 0: found } of text.matchAll(dashes)) {
    const from = begin.exec(text.slice(Math.max(0, index - longest), index + 1));
    const to = end.exec(text.slice(index + 1, index + 1 + longest));
    if (from === null || to === null) continue;
    const [, noun = '', first = ''] = from;
    const [, second = ''] = to;
    // «п. 5-2» may be the anchor of one clause.
    if (found.includes('-') && single.test(noun.toLowerCase())) continue;
    const order = compareNumbers(first, second);
    if (order === null || order < 0) continue;
    const place = placeAt(lines, index + 1 - from[0].length);
    if (/^\s*>\s*(?:Ошибка оригинала|Восстановлено):/u.test(lineText(lines, place.line))) continue;
    const message =
      order === 0
        ? `Промежуток «${first}–${second}» начинается и кончается одним номером.`
        : `Промежуток «${first}–${second}» записан от большего к меньшему.`;
    const hint = order === 0 ? `Оставьте один номер или исправьте его.` : `Вероятно, «${second}–${first}».`;
    yield { place, message, hint };
  }
}
