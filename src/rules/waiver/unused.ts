import type { Rule } from '../rule.ts';
import { waiverExample } from '../waiver-example.ts';

export const waiverUnused: Rule = {
  id: 'waiver/unused',
  severity: 'error',
  title: 'Исключение ничего не разрешает',
  why: 'когда-нибудь оно молча скроет новую ошибку',
  explanation:
    'Исключение нужно, пока в названном месте (place) есть замечание названного правила. Место — файл, пункт («documents/order.mdx#3.6»), запись списка («terms.yaml#journal») или папка («topics/»). Заметки исключений не требуют.',
  mend: 'Если замечание уже исправлено, удалите запись. Если нет, исправьте place: возможно, в нём опечатка.',
  wrong: waiverExample({ place: 'documents/waived.mdx#2' }),
  right: waiverExample({ place: 'documents/waived.mdx#1' }),
};
