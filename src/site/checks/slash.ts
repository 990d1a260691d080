import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords, withBase } from '../words.ts';

export const siteSlash: SiteCheck = {
  id: 'site/slash',
  severity: 'error',
  title: 'Адрес страницы без косой черты на конце',
  why: 'одни серверы откроют страницу со второй попытки, другие не откроют совсем',
  mend: 'Допишите «/» перед решёткой или в конце адреса.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (lead.kind !== 'inside' || lead.meets.what !== 'slash') continue;
      const anchor = lead.fragment === null ? '' : `#${lead.fragment}`;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} без косой черты на конце.`,
        hint: `Запишите так: «${withBase(survey, lead.meets.right)}${anchor}».`,
        same: link.url,
      };
    }
  },
};
