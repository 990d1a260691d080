/** What is compared entry by entry: each collection beside documents, with its words and its facts. */
import type { Collection } from '../corpus/entries.ts';
import type { Corpus } from '../corpus/types.ts';
import {
  actFacts,
  guideFacts,
  organizationFacts,
  responsibilityFacts,
  roleFacts,
  termFacts,
  topicFacts,
} from './entry-facts.ts';
import type { Fact } from './facts.ts';
import { otherFacts } from './other-facts.ts';
import type { Reading } from './reading.ts';
import type { EntryKind } from './review.ts';

type Kind = Exclude<EntryKind, 'waiver'>;

/** A collection whose entries stand side by side in the review. */
export interface Compared {
  readonly kind: Kind;
  readonly collection: Exclude<Collection, 'documents'>;
  /** Ids in the order of the graph. */
  readonly ids: (corpus: Corpus) => readonly string[];
  /** Null where the graph does not hold it. */
  readonly facts: (reading: Reading, id: string) => readonly Fact[] | null;
  /** What it is called, as it is written; null where the graph does not hold it. */
  readonly title: (corpus: Corpus, id: string) => string | null;
}

function compared<Entry extends object>(
  kind: Kind,
  collection: Compared['collection'],
  entries: (corpus: Corpus) => ReadonlyMap<string, Entry>,
  title: (entry: Entry) => string,
  facts: (reading: Reading, entry: Entry) => readonly Fact[],
  told: string,
): Compared {
  return {
    kind,
    collection,
    ids: (corpus) => [...entries(corpus).keys()],
    facts: (reading, id) => {
      const entry = entries(reading.corpus).get(id);
      return entry === undefined ? null : [...facts(reading, entry), ...otherFacts(entry, told.split(' '))];
    },
    title: (corpus, id) => {
      const entry = entries(corpus).get(id);
      return entry === undefined ? null : title(entry);
    },
  };
}

/** In the order they are shown. */
export const comparedCollections: readonly Compared[] = [
  compared(
    'organization',
    'organizations',
    ({ organizations }) => organizations,
    ({ name }) => name,
    organizationFacts,
    'name fullName level place parent website loginUrl appointments consultations',
  ),
  compared(
    'role',
    'roles',
    ({ roles }) => roles,
    ({ title }) => title,
    roleFacts,
    'title kind level aliases notToConfuse',
  ),
  compared(
    'responsibility',
    'responsibilities',
    ({ responsibilities }) => responsibilities,
    ({ title }) => title,
    responsibilityFacts,
    'title group checks',
  ),
  compared(
    'topic',
    'topics',
    ({ topics }) => topics,
    ({ title }) => title,
    topicFacts,
    'title audience clauses modules',
  ),
  compared(
    'guide',
    'guides',
    ({ guides }) => guides,
    ({ title }) => title,
    guideFacts,
    'title answer audience topics basis grounding questions reviewed',
  ),
  compared(
    'term',
    'terms',
    ({ terms }) => terms,
    ({ term }) => term,
    termFacts,
    'term expansion definition source sourceNote synonyms',
  ),
  compared(
    'act',
    'acts',
    ({ acts }) => acts,
    ({ title }) => title,
    actFacts,
    'kind issuer date number title note',
  ),
];
