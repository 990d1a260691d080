import type { Rule } from '../rule.ts';

export const referenceGuide: Rule = {
  id: 'reference/guide',
  severity: 'error',
  title: 'Такого руководства нет',
  why: 'ссылка никуда не приведёт',
  explanation: 'Имена руководств в ссылках.',
  mend: 'Впишите имя файла из папки guides.',
  wrong: '### 1.\n\nПодробности — в [руководстве](../guides/record-leson.mdx).\n',
  right: '### 1.\n\nПодробности — в [руководстве](../guides/record-lesson.mdx).\n',
};
