import type { Rule } from '../rule.ts';

export const grammarNote: Rule = {
  id: 'grammar/note',
  severity: 'error',
  title: 'Заметка не названа',
  why: 'по первому слову читатель видит, совет это или сведение со стороны',
  explanation:
    'Строки с «>» в ролях, темах и руководствах. Заметка начинается словом «Важно:», «Совет:», «Извне:» или «Пробел:».',
  mend: 'Начните заметку с одного из этих слов и двоеточия.',
  wrong: {
    files: {
      'guides/help.mdx':
        '---\ntitle: Как получить помощь\nanswer: Спросите методиста.\naudience: [teacher]\nbasis: [order#I.1.1]\ngrounding: regulations\nquestions: [кто поможет]\n---\n\nПозвоните.\n\n> Савет: спросите методиста.\n',
    },
  },
  right: {
    files: {
      'guides/help.mdx':
        '---\ntitle: Как получить помощь\nanswer: Спросите методиста.\naudience: [teacher]\nbasis: [order#I.1.1]\ngrounding: regulations\nquestions: [кто поможет]\n---\n\nПозвоните.\n\n> Совет: спросите методиста.\n',
    },
  },
};
