import type { Rule } from '../rule.ts';

export const referenceDocument: Rule = {
  id: 'reference/document',
  severity: 'error',
  title: 'Такого документа нет',
  why: 'ссылка никуда не приведёт',
  explanation: 'Имена документов в ссылках, в шапках («approvedBy», «annexTo», «annexes», «supersedes») и во вставках.',
  mend: 'Впишите имя файла из папки documents. Если документа в базе ещё нет, назовите его словами, без ссылки.',
  wrong: '### 1.\n\nКак сказано в [приказе](ordre.mdx).\n',
  right: '### 1.\n\nКак сказано в [приказе](order.mdx).\n',
};
