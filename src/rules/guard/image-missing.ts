import type { Rule } from '../rule.ts';

export const guardImageMissing: Rule = {
  id: 'guard/image-missing',
  severity: 'error',
  title: 'Картинки нет',
  why: 'вместо картинки на странице будет пустое место',
  explanation: 'Картинка лежит в той же папке, что и текст, под тем же именем, буква в букву.',
  mend: 'Положите файл рядом с текстом или исправьте имя в тексте.',
  wrong: {
    files: {
      'documents/example.mdx':
        '---\ntitle: Схема кабинетов\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nЭлектронный журнал заполняют в кабинетах по схеме.\n\n![Схема кабинетов](cabinets.png)\n',
    },
  },
  right: {
    files: {
      'documents/example.mdx':
        '---\ntitle: Схема кабинетов\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nЭлектронный журнал заполняют в кабинетах по схеме.\n\n![Схема кабинетов](cabinets.png)\n',
      'documents/cabinets.png': new Uint8Array(8),
    },
  },
};
