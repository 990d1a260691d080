import type { Rule } from '../rule.ts';

export const referenceAmbiguous: Rule = {
  id: 'reference/ambiguous',
  severity: 'error',
  title: 'Название общее для нескольких ролей',
  why: 'непонятно, кому из них это поручено',
  explanation:
    'Роли в карточках. Одно имя могут носить две роли: организация зовёт их одинаково. Тогда по имени их не различить.',
  mend: 'Впишите id нужной роли, например «deputy», или её название, если оно своё.',
  wrong: {
    files: {
      'roles/keeper.mdx':
        '---\ntitle: Хранитель журнала\nkind: position\nlevel: school\naliases:\n  - organization: town\n    name: Завуч\n---\n\nХранит журнал.\n',
      'documents/plan.mdx':
        '---\ntitle: План работы\nkind: roadmap\norganization: town\nscope: subordinate\nstatus: unverified\nrendition: restatement\nsource:\n  copy: ocr\n  note: Таблица распознана.\nnumbering: document\napprovedBy: order\nannexTo: order\nannexNumber: "1"\n---\n\n### 1.\n\nИзучить [приказ](order.mdx).\n\n> Отвечает: завуч\n> Обязанность: помощь\n> Срок: май–июнь\n',
    },
  },
  right: {
    files: {
      'roles/keeper.mdx':
        '---\ntitle: Хранитель журнала\nkind: position\nlevel: school\naliases:\n  - organization: town\n    name: Завуч\n---\n\nХранит журнал.\n',
      'documents/plan.mdx':
        '---\ntitle: План работы\nkind: roadmap\norganization: town\nscope: subordinate\nstatus: unverified\nrendition: restatement\nsource:\n  copy: ocr\n  note: Таблица распознана.\nnumbering: document\napprovedBy: order\nannexTo: order\nannexNumber: "1"\n---\n\n### 1.\n\nИзучить [приказ](order.mdx).\n\n> Отвечает: заместитель директора\n> Обязанность: помощь\n> Срок: май–июнь\n',
    },
  },
};
