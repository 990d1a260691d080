import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords } from '../words.ts';

export const siteBasePath: SiteCheck = {
  id: 'site/base-path',
  severity: 'error',
  title: 'Адрес ведёт мимо папки сайта',
  why: 'на сервере, где сайт лежит в папке, ссылка уйдёт к чужим страницам',
  mend: 'В шаблоне пишите адрес через href(): он ставит папку впереди, и только один раз.',
  *find({ links, site: { base } }) {
    for (const followed of links) {
      const { link, lead } = followed;
      if (lead.kind !== 'beyond') continue;
      const twice = lead.path.startsWith(base);
      const right = twice ? link.url.replace(base, '/') : `${base.slice(0, -1)}${link.url}`;
      yield {
        at: spotOfLink(followed),
        message: twice
          ? `${whereWords(followed)} ${linkWords(followed)} называет папку сайта «${base}» дважды.`
          : `${whereWords(followed)} ${linkWords(followed)} ведёт мимо папки сайта «${base}».`,
        hint: link.url.startsWith('/') ? `Запишите так: «${right}».` : 'Исправьте адрес.',
        same: link.url,
      };
    }
  },
};
