import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteStructuredData: SiteCheck = {
  id: 'site/structured-data',
  severity: 'error',
  title: 'Описание страницы для поисковиков испорчено',
  why: 'поисковик покажет мёртвый адрес или не покажет ничего',
  mend: 'В JSON-LD стоят полные адреса страниц, которые есть.',
  *find(survey) {
    const own = `${survey.site.origin}${survey.site.base}`;
    for (const page of survey.pages.values()) {
      for (const said of page.structured) {
        if (!isJson(said.text)) {
          const message = `На странице ${page.path} описание для поисковиков (JSON-LD) — не JSON.`;
          yield { at: spotOnPage(page, said), message, hint: 'Исправьте шаблон страницы.' };
          continue;
        }
        for (const [, url = ''] of said.text.matchAll(/"((?:https?:)?\/[^"\\]*)"/gu)) {
          if (!url.startsWith(own)) continue;
          const lead = survey.follow(url, page.path);
          const isDead =
            lead.kind === 'inside' &&
            (lead.meets.what === 'nothing' ||
              'right' in lead.meets ||
              (lead.meets.what === 'page' && lead.fragment !== null && !lead.meets.page.ids.has(lead.fragment)));
          // The page's own address is dead nowhere but on a page that nobody can open.
          if (!isDead || lead.path === page.path) continue;
          const message = `На странице ${page.path} описание для поисковиков называет адрес «${url}», который не открывается.`;
          yield { at: spotOnPage(page, said), message, hint: 'Исправьте шаблон страницы.' };
        }
      }
    }
  },
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
