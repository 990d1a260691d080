import type { Rule } from '../rule.ts';

export const grammarNumberDot: Rule = {
  id: 'grammar/number-dot',
  severity: 'error',
  title: 'После номера нет точки',
  why: 'по точке сайт отличает номер пункта от числа в названии',
  explanation: 'Заголовки пунктов, которые начинаются с числа. Пункт всё равно прочитан, но точку поставить нужно.',
  mend: 'Поставьте точку сразу после номера: «### 1.», «#### 1.1.».',
  wrong: '### 1\n\nВедёт журнал.\n',
  right: '### 1.\n\nВедёт журнал.\n',
};
