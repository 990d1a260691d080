import type { Rule } from '../rule.ts';

export const grammarSectionTwice: Rule = {
  id: 'grammar/section-twice',
  severity: 'error',
  title: 'Номер раздела повторяется',
  why: 'ссылка на этот раздел приведёт не туда',
  explanation: 'Номера разделов одного документа: каждый стоит один раз.',
  mend: 'Исправьте один из двух номеров.',
  wrong: '## I. Общие положения\n\n### 1.\n\nВедёт журнал.\n\n## I. Контроль\n\n### 2.\n\nХранит журнал.\n',
  right: '## I. Общие положения\n\n### 1.\n\nВедёт журнал.\n\n## II. Контроль\n\n### 2.\n\nХранит журнал.\n',
};
