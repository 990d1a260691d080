import type { Rule } from '../rule.ts';

export const grammarNoClauses: Rule = {
  id: 'grammar/no-clauses',
  severity: 'error',
  title: 'Нет ни одного пункта',
  why: 'читать на сайте будет нечего',
  explanation: 'Документы, в которых под шапкой нет ни пунктов, ни строк списка.',
  mend: 'Впишите хотя бы один пункт: «### 1.» и под ним текст.',
  wrong: '## I. Общие положения\n',
  right: '## I. Общие положения\n\n### 1.\n\nВедёт журнал.\n',
};
