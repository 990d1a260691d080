import { expect, test } from 'vitest';
import { isVerb } from './verb.ts';

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
])('«%s» is a verb', (word) => {
  expect(isVerb(word)).toBe(true);
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
  '206',
])('«%s» is none', (word) => {
  expect(isVerb(word)).toBe(false);
});
