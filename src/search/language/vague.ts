/**
 * Words that say little of what a query is about: it stands in its nouns. People tell what happened in all kinds of verbs,
 * with the day, the subject and the number as scenery.
 */
import { stem } from './stem.ts';

/** Whether a word is scenery wherever it stands. */
export function isScenery(word: string): boolean {
  return scenery.has(stem(word));
}

/** Whether a word that the site does not say may be passed over: a verb («накатать», «влепили», «приклеен»), a number. */
export function isVague(word: string): boolean {
  return /^[\d.:,/-]+$/u.test(word) || verb.test(word);
}

const scenery: ReadonlySet<string> = new Set(
  `человек люди человечек некто вчера сегодня завтра позавчера послезавтра утром вечером днём ночью сейчас сразу
  минут минуты минуту часов секунд десять двадцать тридцать пару сорок новый новая старый старая левый другой целый
  молодая молодой пожилая пожилой бедный хороший плохой срочный маленький большой
  математика алгебра геометрия физика химия биология география история литература информатика английский немецкий
  русский физкультура физра обществознание`
    .split(/\s+/u)
    .map(stem),
);

const verb =
  /(?:[аеиоуыя]ть|[аеиуыя]л[аои]?|[аеиуюя][ею]т|[аяуюие]ешь|ите|[аяуй]йте|[аеёиоуыюя]т)ся$|(?:[аеиоуыя]ть|чь|[аеиуыя]л[аои]|[аиыя]л|[аяуюеи](?:ет|ют|ем|ешь)|[аеиоуя]йте)(?:сь)?$|[^н]{4}ен[аоы]?$/u;
