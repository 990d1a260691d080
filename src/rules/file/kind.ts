import type { Rule } from '../rule.ts';

export const fileKind: Rule = {
  id: 'file/kind',
  severity: 'error',
  title: 'Лишний файл',
  why: 'сайт его не покажет, и правка пропадёт незаметно',
  explanation:
    'В папках лежат тексты «.mdx» с картинками рядом, организации — в файлах «.yaml», списки — прямо в корне. Всё другое здесь не нужно: документы Word, архивы, папки внутри папок.',
  mend: 'Перенесите текст в файл нужного вида, а лишний удалите.',
  wrong: { files: { 'roles/clerk.docx': 'Секретарь' } },
  right: {
    files: { 'roles/clerk.mdx': '---\ntitle: Секретарь\nkind: position\nlevel: school\n---\n\nВедёт переписку.\n' },
  },
};
