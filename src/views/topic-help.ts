/** Who teaches and advises on a topic, organization by organization, as the clauses it comes from say. */
import type { Clause, Corpus, Organization, Topic } from '../corpus/types.ts';
import { clausePlace } from './clause-place.ts';
import { documentsByLevel } from './document-order.ts';
import type { Part } from './part.ts';
import { person } from './person.ts';

/** A clause a topic comes from: what it says, who answers. */
export interface Origin {
  readonly lines: readonly string[];
  readonly people: readonly Part[];
  readonly place: Part;
}

export interface TopicHelp {
  readonly organization: Organization;
  readonly origins: readonly Origin[];
}

/** In the order of the list of documents; organizations without the topic are left out. */
export function topicHelp(corpus: Corpus, topic: Topic): readonly TopicHelp[] {
  const clauses = topic.clauses.flatMap((id) => corpus.clauses.get(id) ?? []);
  return documentsByLevel(corpus)
    .flatMap(({ organizations }) => organizations)
    .map(({ organization }) => ({
      organization,
      origins: clauses
        .filter(({ document }) => corpus.documents.get(document)?.organization === organization.id)
        .map((clause) => origin(corpus, clause, organization.id)),
    }))
    .filter(({ origins }) => origins.length > 0);
}

function origin(corpus: Corpus, clause: Clause, organization: string): Origin {
  return {
    lines: clause.text.split('\n').filter((line) => line !== ''),
    people: clause.responsible.map((role) => person(corpus, role, organization, true)),
    place: clausePlace(corpus, clause.id),
  };
}
