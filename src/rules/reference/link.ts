import type { Rule } from '../rule.ts';

export const referenceLink: Rule = {
  id: 'reference/link',
  severity: 'error',
  title: 'Ссылка никуда не ведёт',
  why: 'читатель нажмёт на неё и увидит пустую страницу',
  explanation:
    'Адреса ссылок внутри базы. Ссылаются на файл, а не на страницу сайта; у записи в общем файле (термин, акт) называют и её id. Ссылки на другие сайты и почту не проверяются.',
  mend: 'Запишите адрес как имя файла: «saki-206.mdx#3.6», «../roles/methodist.mdx», «../terms.yaml#eljur».',
  wrong: '### 1.\n\nКак сказано в [п. 2 приказа](/documents/order/#I.2).\n',
  right: '### 1.\n\nКак сказано в [п. 2 приказа](order.mdx#I.2).\n',
};
