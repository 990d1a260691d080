import { allRead } from '../all-read.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const topic = '---\ntitle: Замены уроков\naudience: [teacher]\nclauses: [order#I.2]\n---\n\nКак записать замену.\n';
const guide =
  '---\ntitle: Как записать замену\nanswer: В день урока.\naudience: [teacher]\ntopics: [substitutions]\nbasis: [order#I.2]\ngrounding: regulations\nquestions: [замена урока]\n---\n\nЗапишите, кто вёл урок.\n';

export const topicGuide: Rule = {
  id: 'topic/guide',
  severity: 'error',
  title: 'У темы нет руководства',
  why: 'читатель узнает, что теме учат, но не узнает, что делать',
  explanation:
    'Каждую тему называет в topics хотя бы одно руководство. Пока какое-то руководство не читается из-за ошибок, правило молчит.',
  mend: 'Добавьте id темы в topics подходящего руководства или напишите новое.',
  wrong: { files: { 'topics/substitutions.mdx': topic } },
  right: { files: { 'topics/substitutions.mdx': topic, 'guides/substitutions.mdx': guide } },
  waivable: true,
  check: unguided,
};

function* unguided({ corpus, basis }: Context): Iterable<Found> {
  if (!allRead(basis, 'guides')) return;
  const guided = new Set([...corpus.guides.values()].flatMap(({ topics }) => topics));
  for (const { id, title } of corpus.topics.values()) {
    if (guided.has(id)) continue;
    yield {
      place: fieldPlace(basis, 'topics', id, ['title']),
      message: `Темы «${title}» нет ни в одном руководстве.`,
      hint: `Добавьте «${id}» в topics подходящего руководства.`,
    };
  }
}
