import type { SiteCheck } from '../site-check.ts';
import { sourceOfPage } from '../source-place.ts';
import { spotInFile } from '../spot.ts';
import { fileOfPath } from '../built.ts';

export const sitePageLost: SiteCheck = {
  id: 'site/page-lost',
  severity: 'error',
  title: 'Страница не собрана',
  why: 'сборка прошла, а по обещанному адресу пусто',
  mend: 'Соберите сайт заново: npm run build. Если страницы снова нет, её теряет шаблон в src/pages.',
  *find({ promised, pages, redirects }) {
    for (const { path } of promised.pages) {
      if (pages.has(path) || redirects.has(path)) continue;
      yield {
        at: sourceOfPage(promised.corpus, path) ?? spotInFile(fileOfPath(path)),
        message: `Страница ${path} обещана и не собрана.`,
        hint: 'Соберите сайт заново: npm run build.',
      };
    }
  },
};
