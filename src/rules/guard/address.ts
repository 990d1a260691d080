import type { Rule } from '../rule.ts';

export const guardAddress: Rule = {
  id: 'guard/address',
  severity: 'error',
  title: 'Такая ссылка не разрешена',
  why: 'она может запустить чужую программу или увести на подложный сайт',
  explanation:
    'Ссылка ведёт на файл рядом, на сайт с «https://» или на почту «mailto:». Адреса других видов и адреса с невидимыми знаками не открываются.',
  mend: 'Впишите обычный адрес: «saki-206.mdx#3.6» или «https://example.org/».',
  wrong: '### 1.\n\nЖурнал открывают [на сайте школы](javascript:open).\n',
  right: '### 1.\n\nЖурнал открывают [на сайте школы](https://example.org/).\n',
};
