import type { Rule } from '../rule.ts';

export const schemaBlank: Rule = {
  id: 'schema/blank',
  severity: 'error',
  title: 'Пустое значение',
  why: 'на странице останется пустое место вместо названия',
  explanation: 'Смотрим на значения в кавычках, между которыми ничего нет или одни пробелы.',
  mend: 'Впишите значение. Если сказать нечего и ключ не обязателен, уберите строку.',
  wrong: { matter: 'title: " "' },
  right: { matter: 'title: О журнале' },
};
