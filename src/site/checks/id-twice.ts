import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteIdTwice: SiteCheck = {
  id: 'site/id-twice',
  severity: 'error',
  title: 'Один id у двух мест страницы',
  why: 'ссылка всегда ведёт к первому из них, и второе не найти',
  mend: 'Дайте второму месту другой id. В документе якорь пункта задаёт строка карточки «> Якорь: …».',
  *find({ pages }) {
    for (const page of pages.values()) {
      for (const one of page.twice) {
        yield {
          at: spotOnPage(page, one),
          message: `На странице ${page.path} id «${one.text}» стоит второй раз.`,
          hint: 'Дайте этому месту другой id.',
          same: one.text,
        };
      }
    }
  },
};
