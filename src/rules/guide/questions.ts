import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const guide = (matter: string): string =>
  `---\ntitle: Когда записать тему урока\nanswer: В день урока.\naudience: [teacher]\ntopics: [record]\nbasis: [order#I.2]\ngrounding: regulations\n${matter}---\n\nЗапишите тему сразу.\n`;

export const guideQuestions: Rule = {
  id: 'guide/questions',
  severity: 'warning',
  title: 'У руководства нет вопросов',
  why: 'поиск найдёт руководство только по точным словам из него',
  explanation:
    'В questions руководства записано, как люди набирают этот вопрос: своими словами, с сокращениями и опечатками.',
  mend: 'Впишите два-три таких вопроса.',
  wrong: { files: { 'guides/topic-of-lesson.mdx': guide('') } },
  right: { files: { 'guides/topic-of-lesson.mdx': guide('questions: [срок записи темы]\n') } },
  waivable: true,
  check: unasked,
};

function* unasked({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, questions } of corpus.guides.values()) {
    if (questions.length > 0) continue;
    yield {
      place: fieldPlace(basis, 'guides', id, ['questions']),
      message: 'Не сказано, как люди набирают этот вопрос в поиске.',
      hint: 'Впишите: «questions: [когда заполнять журнал, тема урока срок]».',
    };
  }
}
