import { isUnlisted } from '../built.ts';
import type { Fault, SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';
import type { Survey } from '../survey.ts';
import { nearestPath } from '../words.ts';

const index = 'sitemap-index.xml';

export const siteSitemap: SiteCheck = {
  id: 'site/sitemap',
  severity: 'error',
  title: 'Карта сайта расходится со страницами',
  why: 'поисковики не найдут новую страницу или будут ходить по мёртвым адресам',
  mend: 'В карте стоят все обещанные страницы, кроме поиска и скрытых, каждая один раз.',
  *find(survey) {
    const { site, promised, pages } = survey;
    if (!site.files.has(index)) {
      yield { at: spotInFile(index), message: `Карты сайта ${index} нет.`, hint: 'Соберите сайт заново.' };
      return;
    }
    const seen = new Map<string, number>();
    for (const map of locations(survey, index)) {
      const lead = survey.follow(map.url, '/');
      const file = lead.kind === 'inside' ? lead.path.slice(1) : '';
      if (!site.files.has(file)) {
        const at = spotInFile(index, map.offset);
        yield { at, message: `Часть карты сайта «${map.url}» не открывается.`, hint: 'Исправьте адрес.' };
        continue;
      }
      yield* listed(survey, file, seen);
    }
    for (const { path } of promised.pages) {
      const page = pages.get(path);
      if (page?.refresh !== null || page.noindex) continue;
      if (seen.has(path) || promised.unmapped.includes(path)) continue;
      yield { at: spotInFile(index), message: `Страницы ${path} нет в карте сайта.`, hint: 'Допишите её.' };
    }
  },
};

/** Addresses of one map that should not stand there. */
function* listed(survey: Survey, file: string, seen: Map<string, number>): Iterable<Fault> {
  const { promised, pages } = survey;
  const known = new Set(promised.pages.map(({ path }) => path));
  for (const { url, offset } of locations(survey, file)) {
    const at = spotInFile(file, offset);
    const lead = survey.follow(url, '/');
    const path = lead.kind === 'inside' && lead.absolute ? lead.path : null;
    if (path === null) {
      yield { at, message: `В карте сайта «${url}» — не адрес этого сайта.`, hint: 'Уберите его.' };
      continue;
    }
    if (seen.has(path)) yield { at, message: `Страница ${path} стоит в карте сайта дважды.`, hint: 'Оставьте одну.' };
    seen.set(path, offset);
    const page = pages.get(path);
    if (known.has(path) && page?.refresh !== null) continue; // told by other checks
    if (page === undefined) {
      yield { at, message: `В карте сайта страница ${path}, которой нет.`, hint: nearestPath(survey, path) };
    } else if (page.noindex || page.refresh !== null || isUnlisted(path, promised.unlisted)) {
      yield { at, message: `В карте сайта страница ${path}, а поисковикам она не предназначена.`, hint: 'Уберите её.' };
    }
  }
}

function locations({ site }: Survey, file: string): { url: string; offset: number }[] {
  return Array.from(
    (site.files.get(file) ?? '').matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/gu),
    ({ index: offset, 1: url }) => ({
      url: (url ?? '').replaceAll('&amp;', '&'),
      offset,
    }),
  );
}
