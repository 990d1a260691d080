import { isUnlisted } from '../built.ts';
import type { SiteCheck } from '../site-check.ts';
import { sourceOfAnchor } from '../source-place.ts';
import { spotOnPage } from '../spot.ts';
import type { Page, Survey } from '../survey.ts';
import type { Fault } from '../site-check.ts';

export const siteClause: SiteCheck = {
  id: 'site/clause',
  severity: 'error',
  title: 'Пункт на странице не помечен как пункт',
  why: 'без пометки data-clause не работают подсказки, «Сообщить об ошибке» и чужие программы',
  mend: 'У элемента пункта id — это его якорь, а data-clause — «документ#якорь».',
  *find(survey) {
    const { promised, pages } = survey;
    for (const page of pages.values()) {
      if (isUnlisted(page.path, promised.unlisted)) continue;
      for (const shown of page.clauses) {
        if (promised.corpus.clauses.has(shown.clause)) continue;
        const message = `На странице ${page.path} data-clause «${shown.clause}» называет пункт, которого нет.`;
        yield { at: spotOnPage(page, shown), message, hint: `Впишите «документ#якорь».` };
      }
    }
    for (const document of promised.corpus.documents.values()) {
      const page = pages.get(`/documents/${document.id}/`);
      if (page?.refresh === null) yield* unmarked(survey, page, document.id);
    }
  },
};

/** Clauses whose element has another mark than its anchor, or none. */
function* unmarked({ promised }: Survey, page: Page, document: string): Iterable<Fault> {
  const marks = new Map(page.clauses.map((one) => [one.id, one]));
  for (const { anchor, id } of promised.corpus.documents.get(document)?.clauses ?? []) {
    if (!page.ids.has(anchor)) continue;
    const mark = marks.get(anchor);
    if (mark?.clause === id) continue;
    const at = sourceOfAnchor(promised.corpus, page.path, anchor);
    if (at === null) continue;
    yield {
      at,
      message:
        mark === undefined
          ? `На странице ${page.path} у элемента с id «${anchor}» нет data-clause.`
          : `На странице ${page.path} у элемента с id «${anchor}» стоит data-clause «${mark.clause}».`,
      hint: `Впишите data-clause «${id}».`,
    };
  }
}
