import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, nearestAnchor, whereWords, withBase } from '../words.ts';

export const siteAnchor: SiteCheck = {
  id: 'site/anchor',
  severity: 'error',
  title: 'Ссылка на место, которого нет на странице',
  why: 'читатель попадёт в начало страницы и будет искать пункт сам',
  mend: 'Исправьте то, что стоит в адресе после решётки.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (lead.kind !== 'inside' || lead.fragment === null || lead.meets.what !== 'page') continue;
      const { page } = lead.meets;
      if (page.ids.has(lead.fragment) || lead.fragment.toLowerCase() === 'top') continue;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} ведёт к якорю «#${lead.fragment}», а на странице ${withBase(survey, page.path)} его нет.`,
        hint:
          nearestAnchor(survey, page.path, lead.fragment, page.ids.keys()) ??
          `Уберите «#${lead.fragment}» или исправьте номер.`,
        same: link.url,
      };
    }
  },
};
