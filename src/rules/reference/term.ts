import type { Rule } from '../rule.ts';

export const referenceTerm: Rule = {
  id: 'reference/term',
  severity: 'error',
  title: 'Такого термина нет',
  why: 'читатель не узнает, что значит слово',
  explanation: 'Ссылки на файл terms.yaml.',
  mend: 'Проверьте id в файле terms.yaml. Если термина там нет, добавьте запись или уберите ссылку.',
  wrong: '### 1.\n\nВедёт [журнал](../terms.yaml#jurnal).\n',
  right: '### 1.\n\nВедёт [журнал](../terms.yaml#journal).\n',
};
