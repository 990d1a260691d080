import type { Rule } from '../rule.ts';

export const fileName: Rule = {
  id: 'file/name',
  severity: 'error',
  title: 'Имя файла не годится',
  why: 'из имени складывается адрес страницы, и он должен открываться везде',
  explanation:
    'Имя файла — это id. В нём только строчные латинские буквы, цифры и одиночные дефисы. Больших букв, пробелов, точек и русских букв в имени нет.',
  mend: 'Переименуйте файл: «saki-206.mdx», «class-teacher.mdx».',
  wrong: {
    files: { 'roles/Clerk 1.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
  right: {
    files: { 'roles/clerk-1.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
