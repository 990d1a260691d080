import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import { linkWords, whereWords } from '../words.ts';

export const siteThirdParty: SiteCheck = {
  id: 'site/third-party',
  severity: 'error',
  title: 'Страница обращается к чужому сайту',
  why: 'чужой сайт узнает, кто и что читает, а правила безопасности страницы его не пустят',
  mend: 'Положите файл на свой сайт или поставьте обычную ссылку.',
  *find({ links }) {
    for (const followed of links) {
      const { link, lead } = followed;
      if (link.use !== 'load' || lead.kind !== 'web') continue;
      yield {
        at: spotOfLink(followed),
        message: `${whereWords(followed)} ${linkWords(followed)} берётся с чужого сайта ${lead.host}.`,
        hint: 'Положите файл на свой сайт.',
        same: link.url,
      };
    }
  },
};
