/** A small index for tests: words of a school's base, the oftener the earlier. */
import { readLexicon, type Lexicon, type LexiconData } from '../../src/search/language/lexicon.ts';
import { makeLexicon } from '../../src/search/language/make-lexicon.ts';
import { stem } from '../../src/search/language/stem.ts';
import { tokens } from '../../src/search/language/tokens.ts';

const texts: readonly (readonly [number, string])[] = [
  [200, 'журнал электронный элжур школа учитель отметка оценка урок класс родитель ученик приказ пункт не'],
  [60, 'пароль доступ код вход дневник руководитель классный администратор директор заместитель учебный работа данные'],
  [40, 'заполнить проверить обязанность домашний задание рабочая группа регламент система обучающийся учащийся отчет'],
  [
    20,
    'восстановить учетные логин реквизиты итоговая четверть календарно тематическое планирование поурочный план персональные',
  ],
  [20, 'посещаемость пропуск замена урок срок вес средневзвешенная балл ребенок законный представитель исправить'],
  [
    10,
    'открывается зависает работает пускает завуч увр эж эд ктп дз рг зам по библиотека заявление выставление передать',
  ],
  [5, 'распечатать бумажный потерять забыть изменить excel 206 271 25.06.2021 три четыре электронка пдн'],
  [2, 'пороль элетронный журал паралельно eljur jur el персанальные'],
];

const glossary: readonly (readonly string[])[] = [
  ['ЭлЖур', 'эл жур', 'eljur', 'el jur', 'электронка', "'k;eh"],
  [
    'ЭЖ',
    'электронный журнал',
    'классный журнал',
    'электроный журнал',
    'элетронный журнал',
    'электронный журал',
    'журнал',
  ],
  ['ЭД', 'электронный дневник', 'дневник'],
  ['учётные данные', 'логин', 'пароль', 'пороль', 'реквизиты доступа', 'забыл пароль', 'не пускает'],
  ['отметка', 'оценка', 'балл', 'бал'],
  ['завуч', 'зам по увр', 'замдиректора'],
  ['классный руководитель', 'классрук', 'кл.рук'],
  ['ПДн', 'персональные данные', 'персанальные данные'],
];

export const sampleData: LexiconData = makeLexicon(
  texts
    .flatMap(([count, text]) => tokens(text).map((token): [string, number] => [stem(token), count]))
    .reduce((counts, [one, count]) => counts.set(one, (counts.get(one) ?? 0) + count), new Map<string, number>()),
  glossary,
);

export const sampleLexicon: Lexicon = readLexicon(sampleData);
