import type { Rule } from '../rule.ts';

export const fileHidden: Rule = {
  id: 'file/hidden',
  severity: 'error',
  title: 'Скрытый файл',
  why: 'на сайт он не попадёт, а правка пропадёт незаметно',
  explanation:
    'Имена с точкой или знаком «_» впереди программы считают служебными. В папке с текстами таким файлам не место.',
  mend: 'Уберите знак в начале имени. Если файл появился сам («.DS_Store», «~$…»), удалите его.',
  wrong: {
    files: { 'roles/_clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
