import type { SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';
import type { Lead } from '../survey.ts';
import { nearestAnchor, nearestPath } from '../words.ts';

/** Files for programs whose addresses are whole: feeds, calendars, robots.txt; the map of the site has its own check. */
const looked = /\.(?:xml|txt|ics)$/u;

export const siteTextFile: SiteCheck = {
  id: 'site/text-file',
  severity: 'error',
  title: 'Мёртвый адрес в ленте, календаре или robots.txt',
  why: 'подписчик нажмёт на новость или событие и увидит страницу ошибки',
  mend: 'Исправьте адрес там, где файл составляется.',
  *find(survey) {
    const own = `${survey.site.origin}${survey.site.base}`;
    for (const [file, text] of survey.site.files) {
      if (text === null || !looked.test(file) || /^sitemap[\w-]*\.xml$/u.test(file)) continue;
      for (const { url, offset } of addresses(text, own)) {
        const lead = survey.follow(url, '/');
        if (lead.kind !== 'inside' || isAlive(lead)) continue;
        const hint =
          lead.meets.what === 'page'
            ? nearestAnchor(survey, lead.path, lead.fragment ?? '', lead.meets.page.ids.keys())
            : nearestPath(survey, lead.path, lead);
        yield { at: spotInFile(file, offset), message: `В /${file} адрес «${url}» не открывается.`, hint, same: url };
      }
    }
  },
};

function isAlive({ meets, fragment }: Extract<Lead, { kind: 'inside' }>): boolean {
  if (meets.what === 'page') return fragment === null || meets.page.ids.has(fragment);
  return meets.what === 'file' || meets.what === 'redirect';
}

/** Addresses of our own, those that a calendar has broken over two lines too. */
function addresses(text: string, own: string): { readonly url: string; readonly offset: number }[] {
  const found: { url: string; offset: number }[] = [];
  for (let at = text.indexOf(own); at !== -1; at = text.indexOf(own, at + own.length)) {
    const rest = text.slice(at, at + 2000).replace(/\r?\n[ \t](?=\S)/gu, '');
    const url = /^[^\s<>"'\\;]*/u.exec(rest.replaceAll('&amp;', '&'))?.[0] ?? own;
    found.push({ url: url.replace(/[.,)]+$/u, ''), offset: at });
  }
  return found;
}
