import type { Guide } from '../../corpus/types.ts';
import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const guide = (question: string): string =>
  `---\ntitle: Когда записать тему урока\nanswer: В день урока.\naudience: [teacher]\ntopics: [record]\nbasis: [order#I.2]\ngrounding: regulations\nquestions: [${question}]\n---\n\nЗапишите тему сразу.\n`;

export const guideTwin: Rule = {
  id: 'guide/twin',
  severity: 'warning',
  title: 'Один вопрос в двух руководствах',
  why: 'поиск не поймёт, какое из двух показать первым',
  explanation:
    'Один и тот же вопрос (questions) не стоит в двух руководствах. Большие буквы, «ё» и знак вопроса не важны.',
  mend: 'Оставьте вопрос в том руководстве, которое на него отвечает, или уточните его.',
  wrong: { files: { 'guides/topic-of-lesson.mdx': guide('Что записать на уроке?') } },
  right: { files: { 'guides/topic-of-lesson.mdx': guide('когда записать тему') } },
  waivable: true,
  check: twins,
};

function* twins({ corpus, basis }: Context): Iterable<Found> {
  const asked = new Map<string, Guide>();
  for (const guide of corpus.guides.values()) {
    for (const [index, question] of guide.questions.entries()) {
      const key = nameKey(question).replace(/[\s?!.…]+$/u, '');
      const other = asked.get(key);
      if (other === undefined) asked.set(key, guide);
      if (other === undefined || other === guide) continue;
      yield {
        place: fieldPlace(basis, 'guides', guide.id, ['questions', index]),
        message: `Вопрос «${question}» уже есть в руководстве «${other.title}».`,
        hint: `Уберите его отсюда или из guides/${other.id}.mdx.`,
      };
    }
  }
}
