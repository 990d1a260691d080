import type { Rule } from '../rule.ts';

export const guardImage: Rule = {
  id: 'guard/image',
  severity: 'error',
  title: 'Такая картинка не разрешена',
  why: 'картинку с чужого сайта могут подменить, а по ней видно, кто читает страницу',
  explanation:
    'Картинка — файл png, jpg, jpeg, webp или avif в той же папке. Имя — строчные латинские буквы, цифры и дефисы.',
  mend: 'Сохраните картинку рядом с текстом и впишите её имя: «![Схема](plan.png)».',
  wrong: '### 1.\n\nКабинеты — на схеме.\n\n![Схема кабинетов](https://example.org/plan.png)\n',
  right: {
    files: {
      'documents/example.mdx':
        '---\ntitle: Схема кабинетов\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nЭлектронный журнал заполняют в кабинетах по схеме.\n\n![Схема кабинетов](cabinets.png)\n',
      'documents/cabinets.png': new Uint8Array(8),
    },
  },
};
