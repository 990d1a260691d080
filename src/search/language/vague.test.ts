import { expect, test } from 'vitest';
import { isScenery, isVague } from './vague.ts';

test.each([
  'накатать',
  'влепили',
  'потеряла',
  'заполняется',
  'разрешают',
  'исчезает',
  'стеречь',
  'забыл',
  'учится',
  'сделайте',
  'приклеен',
  '12',
  '10:00',
])('«%s» may be passed over', (word) => {
  expect(isVague(word)).toBe(true);
});

test.each([
  'столовой',
  'меню',
  'закон',
  'аттестат',
  'билет',
  'кабинет',
  'тетрадь',
  'запись',
  'очередь',
  'футбол',
  'класс',
])('«%s» is what a query is about', (word) => {
  expect(isVague(word)).toBe(false);
});

test.each(['вчера', 'человеку', 'физкультуры', 'русскому', 'новая'])('«%s» is scenery', (word) => {
  expect(isScenery(word)).toBe(true);
});

test.each(['журнал', 'историю оценок', 'тест'])('«%s» is none', (word) => {
  expect(isScenery(word)).toBe(false);
});
