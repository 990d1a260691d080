import type { Rule } from '../rule.ts';

export const fileSymlink: Rule = {
  id: 'file/symlink',
  severity: 'error',
  title: 'Ссылка вместо файла',
  why: 'по такой ссылке сайт мог бы опубликовать чужой файл с этого компьютера',
  explanation: 'Ссылка на файл или папку (ярлык) не читается, куда бы она ни вела.',
  mend: 'Удалите ссылку и положите на её место сам файл.',
  wrong: { files: { 'roles/clerk.mdx': { link: 'teacher.mdx' } } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
