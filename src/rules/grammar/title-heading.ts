import type { Rule } from '../rule.ts';

export const grammarTitleHeading: Rule = {
  id: 'grammar/title-heading',
  severity: 'error',
  title: 'Название стоит в тексте',
  why: 'название показано сверху, и на странице оно было бы дважды',
  explanation: 'Заголовки с одним знаком «#». Название документа — это «title» в шапке.',
  mend: 'Уберите строку. Если это раздел, запишите «## I. Название», если пункт — «### 1.».',
  wrong: '# Порядок ведения журнала\n\n### 1.\n\nВедёт журнал.\n',
  right: '### 1.\n\nВедёт журнал.\n',
};
