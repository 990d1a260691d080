import type { Rule } from '../rule.ts';

export const frontmatterMissing: Rule = {
  id: 'frontmatter/missing',
  severity: 'error',
  title: 'Нет шапки',
  why: 'без шапки неизвестно, что это за документ и чей он',
  explanation: 'Файл «.mdx» начинается с шапки: строка «---» — самая первая, без пробелов и пустых строк над ней.',
  mend: 'Впишите шапку: строку «---», под ней ключи, в конце снова «---».',
  wrong: { files: { 'roles/clerk.mdx': 'Ведёт переписку.\n' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
