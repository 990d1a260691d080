/** Words of generated clauses: no names, no numbers, no abbreviations, nothing that a rule has an opinion on. */
import type { Chance } from './chance.ts';

const who = [
  'Школа',
  'Учитель',
  'Каждый работник',
  'Заместитель',
  'Методист',
  'Рабочая группа',
  'Организация',
] as const;
const does = ['сверяет', 'хранит', 'заполняет', 'проверяет', 'обсуждает', 'передаёт', 'просматривает'] as const;
const what = [
  'записи о занятиях',
  'список класса',
  'темы уроков',
  'сведения об отсутствии',
  'домашние задания',
  'перечень вопросов',
  'страницу «Расписание»',
  'итоги полугодия',
] as const;
const how = [
  'до конца рабочего дня',
  'вместе с коллегами',
  'по мере поступления',
  'в **спокойной** обстановке',
  'без спешки',
  'перед каникулами',
  'в *том же* порядке',
  'по понедельникам',
  'в 9:30 и 14:00',
] as const;
const titles = [
  'Общие положения',
  'Порядок работы',
  'Записи и сроки',
  'Кто помогает',
  'Хранение сведений',
  'Связь с семьёй',
  'О чём документ',
  'Итоги полугодия',
] as const;

/** A sentence. */
export function sentence(chance: Chance): string {
  return `${chance.of(who)} ${chance.of(does)} ${chance.of(what)} ${chance.of(how)}.`;
}

/** A title of a section or a clause. */
export function title(chance: Chance): string {
  return chance.of(titles);
}

/** A table with a head and some rows. */
export function table(chance: Chance): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: 1 + chance.below(3) }, () => row([chance.of(what), chance.of(how)]));
  return [row(['Что', 'Когда']), row(['---', '---']), ...rows].join('\n');
}
