/** Notes «Пробел» of roles, topics and guides: questions that the documents leave open. */
import { upperFirst } from '../../../findings/lower-first.ts';
import { partTo } from '../../part.ts';
import type { Gap, GapKind } from '../gap.ts';

export const silences: GapKind = {
  id: 'silences',
  title: 'Вопрос, на который документы не отвечают',
  meaning: 'О таких вопросах мы говорим и на самих страницах, словом «Пробел».',
  practice: 'Спросите издателя документа, а дела внутри школы решает директор.',
  none: 'Открытых вопросов на страницах ролей и тем нет.',
  find: ({ corpus }) =>
    [
      ...Array.from(corpus.roles.values(), ({ id, title, text }) => gaps(text, { kind: 'role', id }, title)),
      ...Array.from(corpus.topics.values(), ({ id, title, text }) => gaps(text, { kind: 'topic', id }, title)),
      ...Array.from(corpus.guides.values(), ({ id, title, text }) => gaps(text, { kind: 'guide', id }, title)),
    ].flat(),
};

function gaps(text: string, target: Parameters<typeof partTo>[0], title: string): readonly Gap[] {
  return Array.from(text.matchAll(/^Пробел: (.+)$/gmu), ([, words = '']) => ({
    organization: null,
    document: null,
    places: [partTo(target, title)],
    written: upperFirst(words),
  }));
}
