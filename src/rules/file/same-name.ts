import type { Rule } from '../rule.ts';

export const fileSameName: Rule = {
  id: 'file/same-name',
  severity: 'error',
  title: 'Два файла с одним именем',
  why: 'на другом компьютере один из них сотрёт другой',
  explanation:
    'Windows и macOS не различают большие и маленькие буквы в именах. Два имени, которые отличаются только ими, — там один файл.',
  mend: 'Оставьте один файл: перенесите в него нужное, а второй удалите.',
  wrong: {
    files: { 'roles/Teacher.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
