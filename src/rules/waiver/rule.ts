import type { Rule } from '../rule.ts';
import { waiverExample } from '../waiver-example.ts';

export const waiverRule: Rule = {
  id: 'waiver/rule',
  severity: 'error',
  title: 'Исключение не для этого правила',
  why: 'исключение не подействует, а выглядит так, будто замечание разрешено',
  explanation:
    'В rule стоит имя правила, как его печатает проверка: «duty/unassigned». Исключения бывают не для всех правил: ошибку, из-за которой текст не прочитать или не опубликовать, разрешить нельзя.',
  mend: 'Скопируйте имя из строки проверки. Если исключений для правила нет, исправьте сам текст, а запись удалите.',
  wrong: waiverExample({ rule: 'duty/unasigned' }),
  right: waiverExample({ rule: 'duty/unassigned' }),
};
