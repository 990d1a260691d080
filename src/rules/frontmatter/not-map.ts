import type { Rule } from '../rule.ts';

export const frontmatterNotMap: Rule = {
  id: 'frontmatter/not-map',
  severity: 'error',
  title: 'В шапке нет ключей',
  why: 'без ключей неизвестно, что это за документ и чей он',
  explanation: 'Шапка и файл организации состоят из строк «ключ: значение». Списку или просто тексту там не место.',
  mend: 'Запишите строки «ключ: значение», без дефиса впереди.',
  wrong: { files: { 'roles/clerk.mdx': '---\n- Секретарь\n---\n\nВедёт переписку.\n' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
