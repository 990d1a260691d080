import type { Rule } from '../rule.ts';

export const fileTwin: Rule = {
  id: 'file/twin',
  severity: 'error',
  title: 'Второй файл того же адреса',
  why: 'неясно, какой из двух читать, и правят обычно не тот',
  explanation: 'Рядом с «teacher.mdx» не может лежать «teacher.md» или «teacher/index.mdx»: адрес страницы у них один.',
  mend: 'Перенесите нужное в файл «.mdx», а второй удалите.',
  wrong: {
    files: { 'roles/teacher.md': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
