import type { Rule } from '../rule.ts';

export const schemaType: Rule = {
  id: 'schema/type',
  severity: 'error',
  title: 'Значение не того вида',
  why: 'программа прочитает его не так, как вы думали',
  explanation:
    'Где нужен список, стоит список, где одно значение — одно значение. Список пишут в скобках «[law, order]» или строками с дефисом.',
  mend: 'Запишите значение так, как в примере из памятки.',
  wrong: { matter: 'grounds: law' },
  right: { matter: 'grounds: [law]' },
};
