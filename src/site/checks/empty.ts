import type { SiteCheck } from '../site-check.ts';
import { spotOfPage } from '../spot.ts';
import { sourceOfPage } from '../source-place.ts';

export const siteEmpty: SiteCheck = {
  id: 'site/empty',
  severity: 'error',
  title: 'Пустая страница',
  why: 'читатель откроет её и не увидит ни слова',
  mend: 'Соберите сайт заново. Если страница снова пуста, ищите ошибку в её шаблоне.',
  *find({ pages, promised }) {
    for (const page of pages.values()) {
      if (page.hasWords || page.refresh !== null) continue;
      yield {
        at: sourceOfPage(promised.corpus, page.path) ?? spotOfPage(page),
        message: `На странице ${page.path} нет ни слова.`,
        hint: 'Соберите сайт заново: npm run build.',
      };
    }
  },
};
