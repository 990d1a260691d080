/** The guides against what readers of the sources found: every one has a fact, and every fact its ground. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { guideFacts, stories } from '../support/guide-facts.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '..', '..', 'src', 'content'));
const guides = [...corpus.guides.values()];
const facts = Object.entries(guideFacts);
const sections = [...corpus.documents.values()].flatMap((one) =>
  one.sections.map(({ anchor }) => `${one.id}#${anchor}`),
);
const places = new Set([...corpus.clauses.keys(), ...sections]);

test('the plan of 42 guides is written, and of each something is known', () => {
  expect(guides.map(({ id }) => id).sort()).toEqual(Object.keys(guideFacts));
  expect(guides).toHaveLength(42);
});

test.each(facts)('what %s states has its ground', (id, stated) => {
  const guide = corpus.guides.get(id);
  expect(stated.length).toBeGreaterThan(0);
  for (const { says, verdict, clauses = [], outside } of stated) {
    expect({ says, unknown: clauses.filter((clause) => !places.has(clause)) }).toEqual({ says, unknown: [] });
    if (verdict === 'supported') expect({ says, clauses: clauses.length }).not.toEqual({ says, clauses: 0 });
    expect({ says, verdict, outside: outside !== undefined }).toEqual({
      says,
      verdict,
      outside: verdict === 'outside',
    });
    // A clause that supports the guide is one that it names, or it stands inside or above one that it names.
    const named = [...(guide?.basis ?? []), ...referencesOf(id)];
    const strangers =
      verdict === 'supported' ? clauses.filter((clause) => !named.some((one) => near(one, clause))) : [];
    expect({ says, strangers }).toEqual({ says, strangers: [] });
  }
});

test('guides whose every statement was read are ten at least', () => {
  expect(facts.filter(([, stated]) => stated.length >= 15).length).toBeGreaterThanOrEqual(10);
});

test.each(stories)('$who asks «$asks», and $guide lists the question', ({ asks, guide }) => {
  expect(corpus.guides.get(guide)?.questions).toContain(asks);
});

test('there are 25 stories, each once', () => {
  expect(new Set(stories.map(({ asks }) => asks)).size).toBe(25);
});

test('no question is asked of two guides, and each guide has five at least', () => {
  const questions = guides.flatMap((guide) => guide.questions);
  expect(new Set(questions.map((question) => question.toLowerCase().replaceAll('ё', 'е'))).size).toBe(questions.length);
  expect(guides.filter((guide) => guide.questions.length < 5).map(({ id }) => id)).toEqual([]);
});

/** Clauses and whole documents that the text of a guide links to. */
function referencesOf(guide: string): readonly string[] {
  return [...corpus.clauses.values()]
    .filter(({ referencedBy }) => referencedBy.some(({ kind, id }) => kind === 'guide' && id === guide))
    .map(({ id }) => id);
}

function near(named: string, clause: string): boolean {
  const [longer, shorter] = named.length > clause.length ? [named, clause] : [clause, named];
  return longer === shorter || longer.startsWith(`${shorter}.`);
}
