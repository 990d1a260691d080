import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteLeftover: SiteCheck = {
  id: 'site/leftover',
  severity: 'error',
  title: 'На странице осталось слово программы',
  why: 'вместо слов читатель видит «undefined»',
  mend: 'Шаблон печатает то, чего нет: назовите, что показать вместо этого.',
  *find({ pages }) {
    for (const page of pages.values()) {
      for (const one of page.leftovers) {
        yield {
          at: spotOnPage(page, one),
          message: `На странице ${page.path} вместо слов стоит «${one.text}».`,
          hint: 'Ищите ошибку в шаблоне страницы.',
          same: one.text,
        };
      }
    }
  },
};
