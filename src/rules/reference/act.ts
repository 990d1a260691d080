import type { Rule } from '../rule.ts';

export const referenceAct: Rule = {
  id: 'reference/act',
  severity: 'error',
  title: 'Такого акта нет',
  why: 'читатель не найдёт закон, на который опирается документ',
  explanation: 'Id актов в шапках («grounds», «approvedBy», «annexTo») и в ссылках на файл acts.yaml.',
  mend: 'Проверьте id в файле acts.yaml. Если акта там нет, добавьте запись.',
  wrong: '### 1.\n\nИздан по [закону](../acts.yaml#lav).\n',
  right: '### 1.\n\nИздан по [закону](../acts.yaml#law).\n',
};
