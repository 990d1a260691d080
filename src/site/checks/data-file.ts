import type { Fault, SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';
import type { Survey } from '../survey.ts';
import { nearestAnchor, nearestPath } from '../words.ts';

const folder = 'api/';

export const siteDataFile: SiteCheck = {
  id: 'site/data-file',
  severity: 'error',
  title: 'Данные для программ испорчены',
  why: 'чужие программы берут адреса отсюда и приведут людей в никуда',
  mend: 'В файлах /api/ каждый «url» ведёт на страницу и якорь, которые есть.',
  *find(survey) {
    for (const [file, text] of survey.site.files) {
      if (text === null || !/\.(?:json|webmanifest)$/u.test(file) || file.startsWith('pagefind/')) continue;
      const value = parsed(text);
      if (value === undefined) {
        yield { at: spotInFile(file), message: `Файл /${file} — не JSON.`, hint: 'Соберите сайт заново.' };
      } else if (file.startsWith(folder) && !file.includes('/schema/')) yield* dead(survey, file, text, value);
    }
  },
};

/** Addresses that lead nowhere; of one page that is not there, the first. */
function* dead(survey: Survey, file: string, text: string, value: unknown): Iterable<Fault> {
  const told = new Set<string>();
  for (const url of new Set(urlsIn(value))) {
    const lead = survey.follow(url, '/');
    const at = (): Fault['at'] => spotInFile(file, Math.max(text.indexOf(JSON.stringify(url)), 0));
    const words = `В /${file} адрес «${url}»`;
    if (lead.kind !== 'inside') {
      yield { at: at(), message: `${words} ведёт не на этот сайт.`, hint: 'Нужен путь страницы с папкой сайта.' };
    } else if (lead.meets.what === 'nothing' || 'right' in lead.meets) {
      if (told.has(lead.path)) continue;
      told.add(lead.path);
      yield { at: at(), message: `${words} ведёт в никуда.`, hint: nearestPath(survey, lead.path, lead) };
    } else if (lead.meets.what === 'page' && lead.fragment !== null && !lead.meets.page.ids.has(lead.fragment)) {
      const { page } = lead.meets;
      const hint = nearestAnchor(survey, page.path, lead.fragment, page.ids.keys());
      yield { at: at(), message: `${words} ведёт к якорю, которого на странице нет.`, hint };
    }
  }
}

function* urlsIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'url' && typeof inner === 'string') yield inner;
    else yield* urlsIn(inner);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
