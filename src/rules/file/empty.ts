import type { Rule } from '../rule.ts';

export const fileEmpty: Rule = {
  id: 'file/empty',
  severity: 'error',
  title: 'Пустой файл',
  why: 'для него сделают страницу, а на ней ничего не будет',
  explanation: 'Смотрим на тексты и списки, в которых нет ни одного знака.',
  mend: 'Впишите шапку и текст или удалите файл.',
  wrong: { files: { 'roles/clerk.mdx': '' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
