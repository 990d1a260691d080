/** The pages worth reading for a query, found by what each concept's sayings have in the index. */
import { isFiller } from '../language/frames.ts';
import type { Concept, Saying } from '../language/understood.ts';
import type { Weighed } from './match.ts';
import { weights } from './weights.ts';
import type { PageRef, StemIndex } from './stem-index.ts';

/** A page with how much of the query it may hold. */
export interface Candidate {
  readonly ref: PageRef;
  readonly score: number;
}

export interface Candidates {
  /** The concepts with their weights: rare ones weigh more; one that no page has weighs most. */
  readonly query: readonly Weighed[];
  /** The best first. */
  readonly pages: readonly Candidate[];
}

/** Between pages that hold the same of the query Pagefind's own count decides. */
const tie = 1e-3;

/** @param count of the pages of the index @param allowed ids of the pages that filters leave; null without filters */
export async function candidates(
  index: StemIndex,
  concepts: readonly Concept[],
  count: number,
  allowed: ReadonlySet<string> | null,
): Promise<Candidates> {
  const found = await Promise.all(concepts.map((concept) => pagesOfConcept(index, concept)));
  const query = found.map(({ concept, pages }) => ({ concept, weight: weightOf(pages.size, count) }));
  const scores = new Map<string, Candidate>();
  for (const [at, { pages }] of found.entries()) {
    for (const [id, { ref, weight }] of pages) {
      if (allowed !== null && !allowed.has(id)) continue;
      const score = (scores.get(id)?.score ?? 0) + weight * (query[at]?.weight ?? 0) + ref.score * tie;
      scores.set(id, { ref, score });
    }
  }
  return { query, pages: [...scores.values()].sort((a, b) => b.score - a.score) };
}

/** A word weighs more the fewer pages have it. */
function weightOf(pages: number, count: number): number {
  return pages === 0 ? Math.log(1 + count) * weights.unknown : Math.log(1 + count / pages);
}

interface Found {
  readonly ref: PageRef;
  readonly weight: number;
}

async function pagesOfConcept(
  index: StemIndex,
  concept: Concept,
): Promise<{ concept: Concept; pages: ReadonlyMap<string, Found> }> {
  const pages = new Map<string, Found>();
  const all = await Promise.all(concept.sayings.map((saying) => pagesOfSaying(index, saying)));
  for (const [at, refs] of all.entries()) {
    const weight = concept.sayings[at]?.weight ?? 0;
    for (const ref of refs) if ((pages.get(ref.id)?.weight ?? 0) < weight) pages.set(ref.id, { ref, weight });
  }
  return { concept, pages };
}

/** Pages that have all stems of a saying. */
async function pagesOfSaying(index: StemIndex, { stems, begins }: Saying): Promise<readonly PageRef[]> {
  const indexed = stems.filter((stem) => !isFiller(stem));
  const [first = [], ...others] = await Promise.all(
    indexed.map((stem, at) => index.pagesWith(stem, begins && at === indexed.length - 1)),
  );
  const sets = others.map((refs) => new Set(refs.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((ids) => ids.has(id)));
}
