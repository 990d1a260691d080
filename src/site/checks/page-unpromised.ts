import { isUnlisted } from '../built.ts';
import type { SiteCheck } from '../site-check.ts';
import { spotOfPage } from '../spot.ts';
import { nearestPath } from '../words.ts';

export const sitePageUnpromised: SiteCheck = {
  id: 'site/page-unpromised',
  severity: 'error',
  title: 'Страница, которой никто не обещал',
  why: 'за ней никто не следит: она не в карте сайта и пропадёт незаметно',
  mend: 'Назовите страницу в src/astro/promised-pages.ts или уберите её из папки сайта.',
  *find(survey) {
    const { promised, pages } = survey;
    const known = new Set(promised.pages.map(({ path }) => path));
    for (const page of pages.values()) {
      if (known.has(page.path) || page.refresh !== null || isUnlisted(page.path, promised.unlisted)) continue;
      yield {
        at: spotOfPage(page),
        message: `Страницу ${page.path} никто не обещал.`,
        hint: nearestPath(survey, page.path, { among: known }) ?? 'Уберите её или назовите среди страниц сайта.',
      };
    }
  },
};
