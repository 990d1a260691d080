import type { Rule } from '../rule.ts';

export const schemaNoValue: Rule = {
  id: 'schema/no-value',
  severity: 'error',
  title: 'Ключ без значения',
  why: 'непонятно, забыли значение или его нет',
  explanation: 'После двоеточия что-то стоит. Если писать нечего, строки просто нет.',
  mend: 'Впишите значение или уберите строку.',
  wrong: { matter: 'adopted:' },
  right: { matter: 'adopted: 2021-06-25' },
};
