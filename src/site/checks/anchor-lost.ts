import { looksLike } from '../../findings/nearest.ts';
import type { SiteCheck } from '../site-check.ts';
import { sourceOfAnchor } from '../source-place.ts';
import { spotOfPage } from '../spot.ts';

export const siteAnchorLost: SiteCheck = {
  id: 'site/anchor-lost',
  severity: 'error',
  title: 'На странице нет обещанного якоря',
  why: 'ссылки школ на этот пункт ведут в начало страницы',
  mend: 'Соберите сайт заново. Если якоря снова нет, его теряет шаблон страницы.',
  *find({ promised, pages }) {
    for (const { path, anchors } of promised.pages) {
      const page = pages.get(path);
      if (page?.refresh !== null) continue;
      for (const anchor of anchors) {
        if (page.ids.has(anchor)) continue;
        const instead = looksLike(anchor, unknown(page.ids.keys(), anchors));
        yield {
          at: sourceOfAnchor(promised.corpus, path, anchor) ?? spotOfPage(page),
          message: `На странице ${path} нет якоря «#${anchor}», а он обещан.`,
          hint: instead ?? 'Соберите сайт заново: npm run build.',
        };
      }
    }
  },
};

/** Ids that nobody promised: the lost anchor may stand there misspelt. */
function unknown(ids: Iterable<string>, anchors: readonly string[]): string[] {
  const known = new Set(anchors);
  return [...ids].filter((id) => !known.has(id) && !id.startsWith('_'));
}
