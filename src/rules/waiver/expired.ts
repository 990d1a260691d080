import type { Rule } from '../rule.ts';
import { waiverExample } from '../waiver-example.ts';

export const waiverExpired: Rule = {
  id: 'waiver/expired',
  severity: 'error',
  title: 'Срок исключения прошёл',
  why: 'временное исключение осталось бы навсегда',
  explanation:
    'Исключение из waivers.yaml действует по день, названный в until, включительно. Дальше замечание снова в силе.',
  mend: 'Исправьте текст и удалите запись. Если исправить пока нельзя, продлите until и допишите в reason, почему.',
  wrong: waiverExample({ until: '2026-08-31' }),
  right: waiverExample({ until: '2027-08-31' }),
};
