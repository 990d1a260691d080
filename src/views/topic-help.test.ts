import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { topicHelp } from './topic-help.ts';

const corpus = corpusOfContent();

test('a topic names who advises in each organization, by clause', () => {
  const topic = corpus.topics.get('progress-reports');
  const help = topic === undefined ? [] : topicHelp(corpus, topic);
  expect(help.map(({ organization }) => organization.id)).toEqual(['saki', 'school']);
  expect(help[0]?.origins[0]?.people).toEqual([
    {
      text: 'ответственный за внедрение',
      path: '/roles/rollout-lead/',
      aside: 'главный специалист сектора молодёжной политики и оздоровления',
    },
  ]);
  expect(help[1]?.origins[0]?.place.path).toBe('/documents/school-help/#II.2.7');
});

test('every clause of origin stands on the page of its topic', () => {
  for (const topic of corpus.topics.values()) {
    const shown = topicHelp(corpus, topic).flatMap(({ origins }) => origins);
    expect(shown).toHaveLength(topic.clauses.length);
  }
});
