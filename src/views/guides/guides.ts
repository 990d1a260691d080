/** Guides in the order of need: all, those of a role, those on a topic. */
import { memoized } from '../../corpus/memoized.ts';
import type { Corpus, Guide, Role, Topic } from '../../corpus/types.ts';
import { partTo, type Part } from '../part.ts';
import { situationOf, situations, turnOf } from './situations.ts';

/** Guides of one situation. */
export interface SituationGuides {
  /** «Каждый день» */
  readonly title: string;
  readonly guides: readonly Part[];
}

/** All guides: first day before every day, what most people need first. */
export const guidesInOrder = memoized((corpus: Corpus): readonly Guide[] => {
  const russian = new Intl.Collator('ru');
  return [...corpus.guides.values()].toSorted(
    // Both may be out of the table.
    (a, b) => Math.sign(turnOf(a.id) - turnOf(b.id)) || russian.compare(a.title, b.title),
  );
});

/** Guides that name the role; those that name nobody are for whoever works with the journal or reads it. */
export function guidesOfRole(corpus: Corpus, { id, kind }: Role): readonly Guide[] {
  return guidesInOrder(corpus).filter(({ audience }) =>
    audience.length === 0 ? kind !== 'external' : audience.includes(id),
  );
}

/** Guides that name the topic. */
export function guidesOfTopic(corpus: Corpus, { id }: Topic): readonly Guide[] {
  return guidesInOrder(corpus).filter(({ topics }) => topics.includes(id));
}

/** Guides in their situations; a situation without one is left out. @param guides in the order of need */
export function bySituation(guides: readonly Guide[]): readonly SituationGuides[] {
  const found = Map.groupBy(guides, ({ id }) => situationOf(id));
  return [...found].map(([situation, some]) => ({ title: situations[situation], guides: some.map(guidePart) }));
}

/** The title of a guide, with its page. */
export function guidePart({ id, title }: Guide): Part {
  return partTo({ kind: 'guide', id }, title);
}
