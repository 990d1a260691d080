import { nameKey } from '../../findings/name.ts';
import { answer, given, givenAll, type Answers } from '../answers.ts';
import { bodyOf, element, paragraphs } from '../body.ts';
import { roles, topics, valuesOf } from '../choices.ts';
import { newFile } from '../draft.ts';
import { withFrontMatter } from '../front-matter.ts';
import { idQuestion } from '../new-id.ts';
import { always, never, type Situation } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { clauseProblem, lineProblem, pastDayProblem } from '../value-problem.ts';

export const guideScaffold: Scaffold = {
  kind: 'guide',
  words: 'руководство',
  questions: [
    { flag: 'title', words: 'вопрос, как его задают', required: always, problem: lineProblem },
    { flag: 'answer', words: 'ответ в одной-двух фразах', required: always, problem: lineProblem },
    {
      flag: 'grounding',
      words: 'откуда ответ',
      required: always,
      choices: valuesOf('grounding', ['regulations', 'needs-manual', 'needs-local-act']),
    },
    {
      flag: 'basis',
      words: 'на каких пунктах ответ стоит',
      help: 'Через запятую, например: saki-206#3.6.',
      many: true,
      required: ({ answers }) => answer(answers, 'grounding') === 'regulations',
      problem: clauseProblem,
    },
    { flag: 'audience', words: 'для каких ролей', many: true, required: never, choices: roles },
    { flag: 'topics', words: 'близкие темы', many: true, required: never, choices: topics },
    {
      flag: 'questions',
      words: 'как этот вопрос набирают в поиске',
      help: 'Своими словами, через запятую: когда заполнять журнал, тема урока срок.',
      many: true,
      required: always,
      problem: questionProblem,
    },
    {
      flag: 'reviewed',
      words: 'когда ответ сверили с документами',
      help: 'Год-месяц-день. Если не сверяли, оставьте пустым.',
      required: never,
      problem: pastDayProblem,
    },
    {
      flag: 'text',
      words: 'что делать, по шагам',
      help: 'Если оставить пустым, руководство покажет сами пункты.',
      required: ({ answers }) =>
        answer(answers, 'grounding') !== 'regulations' && givenAll(answers, 'basis').length === 0,
    },
    idQuestion(['guides'], ({ answers }) => [answer(answers, 'title')]),
  ],
  draft: (answers) => newFile(`guides/${given(answers, 'id')}.mdx`, guideText(answers)),
};

function questionProblem(value: string, { context }: Situation): string | null {
  const key = asTyped(value);
  for (const { title, questions } of context.checked.corpus.guides.values()) {
    if (questions.some((other) => asTyped(other) === key)) {
      return `Вопрос «${value}» уже есть в руководстве «${title}».`;
    }
  }
  return lineProblem(value);
}

function asTyped(question: string): string {
  return nameKey(question).replace(/[\s?!.…]+$/u, '');
}

function guideText(answers: Answers): string {
  const basis = givenAll(answers, 'basis');
  return withFrontMatter(
    {
      title: given(answers, 'title'),
      answer: given(answers, 'answer'),
      audience: givenAll(answers, 'audience'),
      topics: givenAll(answers, 'topics'),
      basis,
      grounding: given(answers, 'grounding'),
      questions: givenAll(answers, 'questions'),
      reviewed: answer(answers, 'reviewed'),
    },
    bodyOf([...paragraphs(answer(answers, 'text') ?? ''), ...basis.map((to) => element('Clause', { to }))]),
  );
}
