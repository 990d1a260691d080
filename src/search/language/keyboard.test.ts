import { expect, test } from 'vitest';
import { otherLayout } from './keyboard.ts';

test.each([
  [';ehyfk', 'журнал'],
  ["'k;eh", 'элжур'],
  ['gfhjkm', 'пароль'],
  ['hf,jxfz uheggf', 'рабочая группа'],
  ['ht,`yjr', 'ребёнок'],
  ['[jhjij', 'хорошо'],
  ['учсуд', 'excel'],
  ['удогк', 'eljur'],
])('%s is %s', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});
