import { looksLike } from '../../findings/nearest.ts';
import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteIdReference: SiteCheck = {
  id: 'site/id-reference',
  severity: 'error',
  title: 'Подпись или кнопка названа по id, которого нет',
  why: 'программа чтения с экрана промолчит, а кнопка ничего не откроет',
  mend: 'Впишите id, который есть на странице.',
  *find({ pages }) {
    for (const page of pages.values()) {
      for (const one of page.idReferences) {
        if (page.ids.has(one.id)) continue;
        yield {
          at: spotOnPage(page, one),
          message: `На странице ${page.path} «${one.attribute}» называет id «${one.id}», а его там нет.`,
          hint: looksLike(one.id, page.ids.keys(), 'Впишите id, который есть на странице, или уберите его.'),
          same: `${one.attribute} ${one.id}`,
        };
      }
    }
  },
};
