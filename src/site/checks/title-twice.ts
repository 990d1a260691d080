import type { SiteCheck } from '../site-check.ts';
import { spotOfPage } from '../spot.ts';
import type { Page } from '../survey.ts';

export const siteTitleTwice: SiteCheck = {
  id: 'site/title-twice',
  severity: 'warning',
  title: 'Две страницы с одним названием',
  why: 'во вкладках, истории и поиске их не различить',
  mend: 'Допишите в название то, чем страницы различаются: номер, организацию.',
  *find({ pages, promised }) {
    const first = new Map<string, Page>();
    for (const { path } of promised.pages) {
      const page = pages.get(path);
      if (page?.title === undefined || page.title === null || page.title === '' || page.refresh !== null) continue;
      const before = first.get(page.title);
      if (before === undefined) {
        first.set(page.title, page);
        continue;
      }
      const message = `Название страницы ${path} такое же, как у ${before.path}: «${page.title}».`;
      yield { at: spotOfPage(page), message, hint: 'Допишите то, чем страницы различаются.' };
    }
  },
};
