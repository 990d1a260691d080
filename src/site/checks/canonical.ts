import type { SiteCheck } from '../site-check.ts';
import { spotOfPage, spotOnPage } from '../spot.ts';
import { isUnlisted } from '../built.ts';

export const siteCanonical: SiteCheck = {
  id: 'site/canonical',
  severity: 'error',
  title: 'Страница называет не свой адрес',
  why: 'поисковик и соцсети запомнят другой адрес вместо этого',
  mend: 'Адрес в <link rel="canonical"> и og:url — это SITE_URL, папка сайта и путь самой страницы.',
  *find({ pages, site, promised }) {
    for (const page of pages.values()) {
      const { path, canonical, openGraph, noindex, refresh } = page;
      if (refresh !== null || isUnlisted(path, promised.unlisted)) continue;
      const own = `${site.origin}${site.base.slice(0, -1)}${path}`;
      if (canonical === null && !noindex) {
        const message = `На странице ${path} нет <link rel="canonical">.`;
        yield { at: spotOfPage(page), message, hint: `Нужен адрес «${own}».` };
      }
      for (const [what, said] of [['<link rel="canonical">', canonical] as const, ['og:url', openGraph] as const]) {
        if (said === null || said.text === own) continue;
        const message = `На странице ${path} ${what} называет другой адрес: «${said.text}».`;
        yield { at: spotOnPage(page, said), message, hint: `Нужен адрес «${own}».` };
      }
    }
  },
};
