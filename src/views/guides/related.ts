/** «Смотрите также»: other guides near to one. */
import type { Corpus, Guide } from '../../corpus/types.ts';
import { guidesInOrder } from './guides.ts';
import { situationOf } from './situations.ts';

const most = 6;

/** The nearest guides, nearest first; those as near in the order of need. */
export function relatedGuides(corpus: Corpus, guide: Guide): readonly Guide[] {
  return guidesInOrder(corpus)
    .filter(({ id }) => id !== guide.id)
    .map((other) => ({ other, near: nearness(guide, other) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ other }) => other);
}

/** The same readers alone make no kin: half of all guides are for teachers. */
function nearness(one: Guide, other: Guide): number {
  const kin =
    (isLinked(one, other) || isLinked(other, one) ? 4 : 0) +
    shared(one.topics, other.topics) * 3 +
    shared(one.basis, other.basis) * 2;
  if (kin === 0) return 0;
  const sameSituation = situationOf(one.id) === situationOf(other.id) ? 1 : 0;
  return kin + sameSituation + shared(one.audience, other.audience) / 2;
}

function isLinked({ references }: Guide, { id }: Guide): boolean {
  return references.some((target) => target.kind === 'guide' && target.id === id);
}

function shared(some: readonly string[], others: readonly string[]): number {
  return new Set(some.filter((one) => others.includes(one))).size;
}
