import type { Rule } from '../rule.ts';

export const guardLayout: Rule = {
  id: 'guard/layout',
  severity: 'error',
  title: 'Ключ «layout» в шапке',
  why: 'по нему сборка подключает и запускает программу',
  explanation: 'Вид страницы выбирает сайт, а не текст. Ключ «layout» не разрешён ни в одном файле.',
  mend: 'Уберите строку.',
  wrong: { matter: 'layout: page.astro' },
  right: '### 1.\n\nТекст.\n',
};
