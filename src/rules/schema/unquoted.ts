import type { Rule } from '../rule.ts';

export const schemaUnquoted: Rule = {
  id: 'schema/unquoted',
  severity: 'error',
  title: 'Число без кавычек',
  why: 'номер «007» прочитают как 7, а «12.10» — как 12.1',
  explanation:
    'Номера, названия и часы — текст, даже если в них одни цифры. Слова «true» и «false» без кавычек — тоже не текст.',
  mend: 'Возьмите значение в кавычки: «number: "12"».',
  wrong: { matter: 'number: 12' },
  right: { matter: 'number: "12"' },
};
