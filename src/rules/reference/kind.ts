import type { Rule } from '../rule.ts';

export const referenceKind: Rule = {
  id: 'reference/kind',
  severity: 'error',
  title: 'Ссылка не на то',
  why: 'на этом месте сайт ждёт другое и ничего не покажет',
  explanation:
    'Ссылки и id в шапках: файл есть, но в другой папке, роль стоит там, где нужен документ, раздел или целый документ — там, где нужен пункт.',
  mend: 'Впишите то, что нужно здесь. В ссылке проверьте папку: из папки documents роль — это «../roles/teacher.mdx».',
  wrong: '### 1.\n\nЖурнал ведёт [учитель](teacher.mdx).\n',
  right: '### 1.\n\nЖурнал ведёт [учитель](../roles/teacher.mdx).\n',
};
