import type { Rule } from '../rule.ts';

export const frontmatterUnclosed: Rule = {
  id: 'frontmatter/unclosed',
  severity: 'error',
  title: 'Шапка не закрыта',
  why: 'где кончается шапка и начинается текст, не узнать',
  explanation: 'Под последней строкой шапки стоит строка из трёх дефисов. Тире, которые ставит Word, не подходят.',
  mend: 'Поставьте под последней строкой шапки строку «---».',
  wrong: { files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n\nВедёт переписку.\n' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
