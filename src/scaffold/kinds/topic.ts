import { isMap, isSeq } from 'yaml';
import { answer, given, givenAll, type Answers } from '../answers.ts';
import { bodyOf, paragraphs } from '../body.ts';
import { guides, roles } from '../choices.ts';
import type { Context } from '../context.ts';
import type { Draft, DraftFile } from '../draft.ts';
import { editFrontMatter, withFrontMatter } from '../front-matter.ts';
import { idQuestion } from '../new-id.ts';
import { always, never, type Situation } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { clauseProblem, lineProblem, takenTitle } from '../value-problem.ts';

export const topicScaffold: Scaffold = {
  kind: 'topic',
  words: 'тема',
  questions: [
    {
      flag: 'title',
      words: 'чему учат или о чём консультируют',
      help: 'Это будет название темы.',
      required: always,
      problem: (value, { context }) => lineProblem(value) ?? takenTitle(value, context.checked.corpus.topics.values()),
    },
    { flag: 'audience', words: 'для каких ролей тема', many: true, required: always, choices: roles },
    {
      flag: 'clauses',
      words: 'из каких пунктов тема взята',
      help: 'Через запятую, например: saki-206-3#t1. Хотя бы в одном должно быть сказано, кто отвечает.',
      many: true,
      required: always,
      problem: clauseProblem,
      problemOfAll: nobodyAnswers,
    },
    {
      flag: 'modules',
      words: 'модули, как их зовёт документ',
      help: 'Через запятую. Можно оставить пустым.',
      many: true,
      required: never,
      problem: lineProblem,
    },
    {
      flag: 'guides',
      words: 'какие руководства о ней',
      help: 'Хотя бы одно. Если подходящего ещё нет, сначала заведите его: npm run new -- guide.',
      many: true,
      required: always,
      choices: guides,
    },
    { flag: 'text', words: 'что документы говорят об этой теме', help: 'Одна-две фразы.', required: always },
    idQuestion(['topics'], ({ answers }) => [answer(answers, 'title')]),
  ],
  draft,
};

function nobodyAnswers(ids: readonly string[], { context }: Situation): string | null {
  const clauses = ids.flatMap((id) => context.checked.corpus.clauses.get(id) ?? []);
  return clauses.some(({ responsible, approves }) => responsible.length + approves.length > 0)
    ? null
    : 'Ни в одном из этих пунктов не сказано, кто отвечает. Добавьте пункт, где исполнитель назван.';
}

function draft(answers: Answers, context: Context): Draft {
  const id = given(answers, 'id');
  const text = withFrontMatter(
    {
      title: given(answers, 'title'),
      audience: givenAll(answers, 'audience'),
      clauses: givenAll(answers, 'clauses'),
      modules: givenAll(answers, 'modules'),
    },
    bodyOf(paragraphs(given(answers, 'text'))),
  );
  const chosen = givenAll(answers, 'guides');
  return {
    files: [{ path: `topics/${id}.mdx`, text, before: null }, ...chosen.flatMap((guide) => named(guide, id, context))],
    remarks: chosen.map((guide) => `Тема вписана в руководство «${guide}».`),
  };
}

/** A guide with the topic among its topics. */
function named(guide: string, topic: string, { checked }: Context): DraftFile[] {
  const path = `guides/${guide}.mdx`;
  const before = checked.basis.source.texts.get(path)?.text;
  if (before === undefined) return [];
  const text = editFrontMatter(before, (matter) => {
    const topics = matter.get('topics');
    if (isSeq(topics)) topics.add(topic);
    else if (isMap(matter.contents)) {
      const list = matter.createNode([topic], { flow: true });
      const at = matter.contents.items.findIndex(({ key }) => String(key) === 'basis');
      matter.contents.items.splice(at === -1 ? matter.contents.items.length : at, 0, matter.createPair('topics', list));
    }
  });
  return [{ path, text, before }];
}
