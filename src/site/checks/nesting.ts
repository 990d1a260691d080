import { deepest } from '../read-page.ts';
import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteNesting: SiteCheck = {
  id: 'site/nesting',
  severity: 'error',
  title: 'Элементы вложены слишком глубоко',
  why: 'браузер глубже не вкладывает, и страница выйдет не такой, как написана',
  mend: 'Найдите в шаблоне или в тексте элементы, которые вкладываются друг в друга или не закрыты.',
  *find({ pages }) {
    for (const page of pages.values()) {
      if (page.tooDeep === null) continue;
      yield {
        at: spotOnPage(page, page.tooDeep),
        message: `На странице ${page.path} элементы вложены глубже ${deepest}.`,
        hint: 'Дальше этого места страница не прочитана. Закройте лишние элементы.',
      };
    }
  },
};
