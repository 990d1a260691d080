import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, nearestPath, whereWords } from '../words.ts';

export const siteLink: SiteCheck = {
  id: 'site/link',
  severity: 'error',
  title: 'Ссылка на страницу, которой нет',
  why: 'читатель нажмёт на неё и увидит страницу ошибки',
  mend: 'Исправьте адрес в тексте или в шаблоне страницы.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (link.use !== 'go' || lead.kind !== 'inside' || lead.meets.what !== 'nothing') continue;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} ведёт в никуда.`,
        hint: nearestPath(survey, lead.path, lead) ?? 'Исправьте адрес или оставьте слова без ссылки.',
        same: link.url,
      };
    }
  },
};
