/**
 * Everything that can be found, page by page, made from the graph and not from the served pages, so that no menu or footer
 * is ever found.
 */
import type { Corpus } from '../../../corpus/types.ts';
import type { PageText } from '../../page-text.ts';
import { documentText } from './document.ts';
import { guideText } from './guide.ts';
import { actsText, termsText } from './lists.ts';
import { organizationText } from './organization.ts';
import { roleText } from './role.ts';
import { topicText } from './topic.ts';
import { viewTexts } from './views.ts';

/** All texts of a site. @param today `YYYY-MM-DD`: a confirmed state grows stale */
export function pageTexts(corpus: Corpus, today: string): readonly PageText[] {
  return [
    ...Array.from(corpus.guides.values(), (guide) => guideText(corpus, guide)),
    ...Array.from(corpus.documents.values(), (document) => documentText(corpus, document, today)),
    ...Array.from(corpus.roles.values(), (role) => roleText(corpus, role)),
    ...Array.from(corpus.topics.values(), (topic) => topicText(corpus, topic)),
    ...Array.from(corpus.organizations.values(), (organization) => organizationText(corpus, organization)),
    termsText(corpus),
    actsText(corpus),
    ...viewTexts(corpus),
  ];
}
