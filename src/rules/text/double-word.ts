import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import { repeatedWords } from '../repeated-words.ts';
import type { Found, Rule } from '../rule.ts';
import { lineAround } from '../source-line.ts';

export const textDoubleWord: Rule = {
  id: 'text/double-word',
  severity: 'warning',
  title: 'Слово повторено дважды',
  why: 'это похоже на описку, и читатель спотыкается',
  explanation:
    'Смотрим на одинаковые слова подряд: «для для». Слова через дефис («чуть-чуть»), числа и строки об ошибках оригинала не считаются.',
  mend: 'Удалите лишнее слово или поставьте между ними пропущенный знак.',
  wrong: '### 1.\n\nВедёт журнал для для учителей.\n',
  right: '### 1.\n\nВедёт журнал для учителей.\n',
  text: doubled,
};

function* doubled(lines: Lines): Iterable<Found> {
  for (const { start, word, quoted } of repeatedWords(lines.text)) {
    // «пункты А А» and the like are no slips; an erratum quotes what the original says twice.
    if (quoted || /^[А-ЯЁ]$/u.test(word) || isQuote(lines, start) || isKey(lines, start + word.length)) continue;
    const message = `Слово «${word.toLowerCase()}» стоит дважды подряд.`;
    yield { place: placeAt(lines, start), message, hint: 'Оставьте одно из них.' };
  }
}

function isQuote(lines: Lines, start: number): boolean {
  return /^[ \t]*>[ \t]*(?:Ошибка оригинала|Восстановлено)[ \t]*:/u.test(lineAround(lines, start).line);
}

/** Whether the word is the name before a colon at the beginning of the next line. */
function isKey({ text }: Lines, end: number): boolean {
  return text.charAt(end) === ':' && /\n[ \t]*\p{L}+$/u.test(text.slice(Math.max(0, end - 40), end));
}
