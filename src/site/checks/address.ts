import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkOf, shortened, whereWords } from '../words.ts';

export const siteAddress: SiteCheck = {
  id: 'site/address',
  severity: 'error',
  title: 'Такого адреса на странице быть не может',
  why: 'браузер его не откроет, запретит или поймёт по-своему',
  mend: 'Запишите адрес страницы сайта, «https://…», «mailto:…» или «tel:…».',
  *find({ links }) {
    for (const followed of links) {
      const { link, lead } = followed;
      if (lead.kind !== 'odd') continue;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} адрес ${linkOf(followed)} «${shortened(link.url)}» не годится: ${lead.why}.`,
        hint: 'Исправьте адрес или уберите его.',
        same: link.url,
      };
    }
  },
};
