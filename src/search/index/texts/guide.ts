import type { Corpus, Guide } from '../../../corpus/types.ts';
import { kindLabels, type PageText } from '../../page-text.ts';
import { labelled, roleTitles, wholePage } from './parts.ts';

/** A guide: the answer first; it is found by the questions that people type. */
export function guideText(corpus: Corpus, { id, title, answer, audience, questions, text }: Guide): PageText {
  return wholePage({
    path: `/guides/${id}/`,
    kind: 'guide',
    title,
    label: kindLabels.guide,
    names: questions,
    roles: audience,
    lines: [answer, ...text.split('\n'), ...labelled('Для кого', roleTitles(corpus, audience))],
  });
}
