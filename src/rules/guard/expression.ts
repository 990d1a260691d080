import type { Rule } from '../rule.ts';

export const guardExpression: Rule = {
  id: 'guard/expression',
  severity: 'error',
  title: 'Фигурные скобки в тексте',
  why: 'сборка приняла бы их содержимое за программу и запустила',
  explanation: 'Смотрим на пары скобок «{» и «}» во всём тексте под шапкой. В шапке они на месте.',
  mend: 'Замените фигурные скобки круглыми.',
  wrong: '### 1.\n\nВедёт журнал {электронный}.\n',
  right: '### 1.\n\nВедёт журнал (электронный).\n',
};
