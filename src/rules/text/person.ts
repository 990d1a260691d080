import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import { mayHoldNames, personNames } from '../person-names.ts';
import { roleKeys } from '../role-keys.ts';
import type { Found, Rule } from '../rule.ts';
import { lineAround } from '../source-line.ts';

export const textPerson: Rule = {
  id: 'text/person',
  severity: 'error',
  title: 'Имя человека в тексте',
  why: 'имена людей не публикуются: это персональные данные',
  explanation:
    'Ищем фамилии с инициалами и имена с отчествами во всех файлах. Имя, в честь которого названа школа («им. …», «имени …»), не считается.',
  mend: 'Напишите должность вместо имени. Если имя — часть названия, добавьте запись в waivers.yaml.',
  waivable: true,
  wrong: '### 1.\n\nЖурнал ведёт Петрова М. И., завуч.\n',
  right: '### 1.\n\nЖурнал ведёт завуч.\n',
  text: people,
};

const cardLine = /^[ \t]*>[ \t]*([^:]+?)[ \t]*:/u;

function* people(lines: Lines): Iterable<Found> {
  if (!mayHoldNames(lines.text)) return;
  for (const { index, name } of personNames(lines.text)) {
    const key = cardLine.exec(lineAround(lines, index).line)?.[1];
    // Of roles in cards card/person speaks.
    if (key !== undefined && [...roleKeys].some((one) => one === key)) continue;
    const shown = name.replace(/\s+/gu, ' ');
    const message = `В тексте имя человека: «${shown}».`;
    yield { place: placeAt(lines, index), message, hint: 'Напишите вместо него должность: «директор», «методист».' };
  }
}
