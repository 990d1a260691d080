import type { Rule } from '../rule.ts';

export const schemaMissingKey: Rule = {
  id: 'schema/missing-key',
  severity: 'error',
  title: 'Нет обязательного ключа',
  why: 'без него странице нечего показать',
  explanation:
    'У каждого вида файлов есть ключи, без которых нельзя: они перечислены в памятке. Остальные можно не писать.',
  mend: 'Добавьте строку с этим ключом.',
  wrong: { files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\n---\n\nВедёт переписку.\n' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
