import type { Rule } from '../rule.ts';

export const referenceTopic: Rule = {
  id: 'reference/topic',
  severity: 'error',
  title: 'Такой темы нет',
  why: 'ссылка никуда не приведёт, и руководство не найдут по теме',
  explanation: 'Имена тем в шапках руководств и в ссылках.',
  mend: 'Впишите имя файла из папки topics.',
  wrong: '### 1.\n\nОб этом — [тема «Запись урока»](../topics/recrod.mdx).\n',
  right: '### 1.\n\nОб этом — [тема «Запись урока»](../topics/record.mdx).\n',
};
