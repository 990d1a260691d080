import type { Rule } from '../rule.ts';

export const schemaValue: Rule = {
  id: 'schema/value',
  severity: 'error',
  title: 'Значения нет в списке',
  why: 'сайт не знает, что с ним делать',
  explanation:
    'У ключей «kind», «status», «level» и других свой короткий список слов. Часы, адреса сайтов и контрольные суммы тоже пишут по образцу.',
  mend: 'Впишите слово из списка, который даёт проверка.',
  wrong: { matter: 'kind: odrer' },
  right: { matter: 'kind: order' },
};
