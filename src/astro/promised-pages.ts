/** Every page the site is going to have: those of the graph and those of the rules. */
import type { Corpus } from '../corpus/types.ts';
import { rules } from '../rules/index.ts';
import { pages } from '../views/pages.ts';
import type { PageAnchors } from '../views/permalinks.ts';
import { gapAnchors } from '../views/quality/anchors.ts';
import { rulePages } from '../views/quality/rule-pages.ts';
import { qualityAddress, ruleGroupAddress, rulesAddress } from '../views/rule-address.ts';

/** The pages, each with the anchors others may link to; the page of errors and what is unlisted are none. */
export function promisedPages(corpus: Corpus): PageAnchors[] {
  return [
    ...pages(corpus),
    { path: qualityAddress, anchors: gapAnchors },
    { path: rulesAddress, anchors: [] },
    ...rulePages(rules).map((group) => ({
      path: ruleGroupAddress(group.id),
      anchors: group.rules.map(({ name }) => name),
    })),
  ];
}
