import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords, withBase } from '../words.ts';

export const siteIndexFile: SiteCheck = {
  id: 'site/index-file',
  severity: 'error',
  title: 'В адресе страницы стоит index.html',
  why: 'у страницы становится два адреса, и закладки расходятся',
  mend: 'Уберите «index.html» из адреса.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (lead.kind !== 'inside' || lead.meets.what !== 'index') continue;
      const anchor = lead.fragment === null ? '' : `#${lead.fragment}`;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} называет файл, а не страницу.`,
        hint: `Запишите так: «${withBase(survey, lead.meets.right)}${anchor}».`,
        same: link.url,
      };
    }
  },
};
