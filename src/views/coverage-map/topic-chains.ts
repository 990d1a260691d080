/** How far a topic is covered: its clauses, who answers by them, its guides. */
import type { Corpus, Topic } from '../../corpus/types.ts';
import { clausePlace } from '../clause-place.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { partTo, type Part } from '../part.ts';

/** What a topic lacks; the first link of the chain that is open. */
export type OpenLink = 'clause' | 'role' | 'guide' | null;

export interface TopicChain {
  readonly topic: Part;
  readonly clauses: readonly Part[];
  /** Roles that answer by those clauses, each once. */
  readonly roles: readonly Part[];
  /** Clauses of the topic that name nobody. */
  readonly unnamed: readonly Part[];
  readonly guides: readonly Part[];
  readonly open: OpenLink;
}

/** A chain for each topic, in the order of titles. */
export function topicChains(corpus: Corpus): readonly TopicChain[] {
  const russian = new Intl.Collator('ru');
  return [...corpus.topics.values()]
    .toSorted((a, b) => russian.compare(a.title, b.title))
    .map((topic) => chain(corpus, topic));
}

function chain(corpus: Corpus, topic: Topic): TopicChain {
  const clauses = topic.clauses.flatMap((id) => corpus.clauses.get(id) ?? []);
  const answering = [...new Set(clauses.flatMap(({ responsible, approves }) => [...responsible, ...approves]))];
  const guides = [...corpus.guides.values()].filter(({ topics }) => topics.includes(topic.id));
  return {
    topic: partTo({ kind: 'topic', id: topic.id }, topic.title),
    clauses: clauses.map(({ id }) => clausePlace(corpus, id)),
    roles: answering.map((id) => partTo({ kind: 'role', id }, lowerFirst(corpus.roles.get(id)?.title ?? id))),
    unnamed: clauses
      .filter(({ responsible, approves }) => responsible.length + approves.length === 0)
      .map(({ id }) => clausePlace(corpus, id)),
    guides: guides.map(({ id, title }) => partTo({ kind: 'guide', id }, title)),
    open: clauses.length === 0 ? 'clause' : answering.length === 0 ? 'role' : guides.length === 0 ? 'guide' : null,
  };
}
