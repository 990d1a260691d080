import type { Corpus, Topic } from '../../../corpus/types.ts';
import { kindLabels, type PageText } from '../../page-text.ts';
import { labelled, roleTitles, wholePage } from './parts.ts';

/** A topic of consultations: found by its modules too. */
export function topicText(corpus: Corpus, { id, title, audience, modules, text }: Topic): PageText {
  return wholePage({
    path: `/topics/${id}/`,
    kind: 'topic',
    title,
    label: kindLabels.topic,
    names: modules,
    roles: audience,
    lines: [...text.split('\n'), ...labelled('Для кого', roleTitles(corpus, audience))],
  });
}
