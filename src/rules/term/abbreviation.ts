import { memoized } from '../../corpus/memoized.ts';
import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import { nameKey } from '../../findings/name.ts';
import type { Found, Glossary, Rule } from '../rule.ts';
import { isNameInCard } from '../name-in-card.ts';
import { isSpoken, speaks } from '../spoken.ts';

export const termAbbreviation: Rule = {
  id: 'term/abbreviation',
  severity: 'warning',
  title: 'Сокращения нет в словаре',
  why: 'родитель или новый учитель его не расшифрует',
  explanation:
    'Смотрим на слова из двух–шести больших русских букв в текстах и названиях. Сокращение должно быть в terms.yaml — термином, расшифровкой или синонимом. РФ и ФИО знают все; слова вроде «НЕ», римские цифры и части номеров не считаются.',
  mend: 'Напишите слова полностью или добавьте сокращение в terms.yaml.',
  waivable: true,
  wrong: '### 1.\n\nЖурнал проверяют по ВСОКО.\n',
  right: '### 1.\n\nЖурнал проверяют в школе сами.\n',
  text: unknown,
};

/** What everybody knows, and words that are set in capitals for weight. */
const wellKnown: ReadonlySet<string> = new Set(['РФ', 'ФИО', 'ФЗ']);
const loud: ReadonlySet<string> = new Set(
  'НЕ НИ НЕТ ДА НО И ИЛИ ВСЕ ВСЁ ВСЕХ ВСЕМ ТОЛЬКО ВАЖНО НЕЛЬЗЯ МОЖНО НАДО НУЖНО ДО ПОСЛЕ БЕЗ САМ САМИ ОДИН ОДНА ОДНО ДВА ТРИ СРАЗУ ВСЕГДА ТАМ ТУТ ЗДЕСЬ КТО ЧТО КАК ГДЕ КОГДА КАЖДЫЙ ЭТО ЭТОТ ЭТА ЕГО ИХ ЕЁ ВЫ ВАС ВАМ МЫ НАС НАМ ОН ОНА ОНИ ПОКА УЖЕ ЕЩЁ ЛИБО ПРИКАЗ ПЛАН ГРАФИК ПУНКТ ПРАВО ПРАВА ШКОЛА ШКОЛЫ ШКОЛЕ ЗАПРЕТ СТОП ОБРАЗЕЦ ЦЕЛЬ ЦЕЛИ ЗАДАЧИ О ОБ ПО ПРИ НА ЗА ОТ ИЗ К В С У ДЛЯ НАД ПОД ЧЕРЕЗ'.split(
    ' ',
  ),
);

const capitals = /[А-ЯЁ]{2,}/gu;
/** Longer ones are words that are said loudly. */
const longest = 6;

function* unknown(lines: Lines, glossary: Glossary): Iterable<Found> {
  if (!speaks(lines)) return;
  const known = knownTo(glossary);
  const told = new Set<string>();
  for (const { 0: word, index: start } of lines.text.matchAll(capitals)) {
    if (known.has(word) || told.has(word) || !isAbbreviation(lines.text, start, word)) continue;
    if (!isSpoken(lines, start, word) || isNameInCard(lines, start)) continue;
    told.add(word);
    const hint = `Напишите полностью или добавьте «${word}» в terms.yaml.`;
    yield { place: placeAt(lines, start), message: `Сокращения «${word}» нет в словаре.`, hint };
  }
}

/** Abbreviations of the glossary, and those that everybody knows. */
const knownTo = memoized((glossary: Glossary): ReadonlySet<string> => {
  const known = new Set(wellKnown);
  for (const { fields } of glossary) {
    const { term, expansion = '', synonyms } = fields;
    for (const name of [term, ...synonyms]) {
      // How people type it («дз») is the abbreviation all the same.
      if (/^[а-яё]{2,6}$/u.test(nameKey(name))) known.add(name.toUpperCase());
    }
    for (const name of [term, expansion, ...synonyms])
      for (const [word] of name.matchAll(/[А-ЯЁ]{2,}/gu)) known.add(word);
  }
  return known;
});

function isAbbreviation(text: string, start: number, word: string): boolean {
  if (word.length > longest || loud.has(word) || /^[ХІ]+$/u.test(word)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(start + word.length, start + word.length + 12);
  // Parts of numbers («АП-147/07», «154-ОД»), of other words and of words joined to it.
  if (/(?:[\p{L}\d_.-]|\d\/)$/u.test(before) || /^(?:[\p{L}\d_]|\/\d|-[\p{L}\d]|\.[\p{L}\d])/u.test(behind))
    return false;
  // A whole line in capitals is loud, not short.
  return !/[А-ЯЁ]{7}[ ,]*$/u.test(before) && !/^[ ,]*[А-ЯЁ]{7}/u.test(behind);
}
