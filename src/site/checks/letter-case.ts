import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords, withBase } from '../words.ts';

export const siteLetterCase: SiteCheck = {
  id: 'site/letter-case',
  severity: 'error',
  title: 'Адрес другими буквами: большими или малыми',
  why: 'на компьютере автора ссылка откроется, а на сервере нет',
  mend: 'Запишите адрес теми же буквами, что в имени файла.',
  *find(survey) {
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (lead.kind !== 'inside' || lead.meets.what !== 'case') continue;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} отличается от имени файла большими и малыми буквами.`,
        hint: `Запишите так: «${withBase(survey, lead.meets.right)}».`,
        same: link.url,
      };
    }
  },
};
