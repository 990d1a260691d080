import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords, withBase } from '../words.ts';

export const siteOwnHost: SiteCheck = {
  id: 'site/own-host',
  severity: 'warning',
  title: 'Адрес своей страницы с именем сайта',
  why: 'после переезда на другой адрес такие ссылки останутся на старом',
  mend: 'Уберите из адреса имя сайта.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (lead.kind !== 'inside' || !lead.absolute || link.what === 'og') continue;
      const anchor = lead.fragment === null ? '' : `#${lead.fragment}`;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} называет имя своего же сайта.`,
        hint: `Запишите так: «${withBase(survey, lead.path)}${anchor}».`,
        same: link.url,
      };
    }
  },
};
