import { addresses, remembered } from '../../views/permalinks.ts';
import { nearest } from '../../findings/nearest.ts';
import type { SiteCheck } from '../site-check.ts';
import type { Survey } from '../survey.ts';

export const sitePermalink: SiteCheck = {
  id: 'site/permalink',
  severity: 'error',
  title: 'Опубликованный адрес пропал',
  why: 'школы уже сослались на него, а обещано, что адреса не меняются',
  mend: 'Верните прежний id или якорь; если номер изменился, прежний держит строка карточки «> Якорь: …».',
  *find(survey) {
    const { promised } = survey;
    const promisedNow = new Set(addresses(promised.pages));
    const known = [...promisedNow];
    const pagesLost = new Set<string>();
    for (const [address, line] of remembered(promised.permalinks)) {
      // What is promised still and not built is told by its page or its anchor.
      if (promisedNow.has(address) || isAlive(survey, address)) continue;
      const [page = ''] = address.split('#');
      if (pagesLost.has(page)) continue;
      if (!survey.pages.has(page)) pagesLost.add(page);
      const near = nearest(address, known);
      yield {
        at: { file: 'permalinks.txt', line, column: 1 },
        message: `Адрес ${address} опубликован, а на собранном сайте его нет.`,
        hint: near === null ? 'Верните прежний id или якорь.' : `Похоже на «${near}».`,
      };
    }
  },
};

/** Whether an address opens: on its own page, or where it is sent on to. */
function isAlive(survey: Survey, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const redirect = survey.redirects.get(path);
  if (redirect !== undefined) {
    const lead = survey.follow(redirect.to, path);
    if (lead.kind !== 'inside' || lead.meets.what !== 'page') return lead.kind === 'web';
    return anchor === undefined || lead.fragment !== null || lead.meets.page.ids.has(anchor);
  }
  const page = survey.pages.get(path);
  return page !== undefined && (anchor === undefined || page.ids.has(anchor));
}
