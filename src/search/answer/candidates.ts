/** The pages worth reading for a query, found by what each concept's sayings have in the index. */
import { filterToken } from '../index-token.ts';
import { isFiller } from '../language/frames.ts';
import { isScenery, isVague } from '../language/vague.ts';
import type { Concept, Saying } from '../language/understood.ts';
import type { Weighed } from './match.ts';
import { weights } from './weights.ts';
import type { PageRef, StemIndex } from '../stem-index.ts';

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

/** Between pages that hold the same of the query the shorter one comes first. */
const tie = 1e-3;

/** @param count of the pages of the index @param allowed ids of the pages that filters leave; null without filters */
export async function candidates(
  index: StemIndex,
  concepts: readonly Concept[],
  count: number,
  allowed: ReadonlySet<string> | null,
): Promise<Candidates> {
  const [found, views] = await Promise.all([
    Promise.all(concepts.map((concept) => pagesOfConcept(index, concept))),
    index.pagesOf(filterToken('kind', 'page')),
  ]);
  const query = found.map(({ concept, own, pages }) => ({
    concept,
    weight: weightOf(concept, own, pages.size, count),
  }));
  const scores = new Map<string, Candidate>();
  for (const [at, { pages }] of found.entries()) {
    for (const [id, { ref, weight }] of pages) {
      if (allowed !== null && !allowed.has(id)) continue;
      const share = views.has(id) ? weights.views : 1;
      const score = (scores.get(id)?.score ?? 0) + weight * share * (query[at]?.weight ?? 0) + ref.score * tie;
      scores.set(id, { ref, score });
    }
  }
  return { query, pages: [...scores.values()].sort((a, b) => b.score - a.score) };
}

/**
 * A word weighs more the fewer pages have it, most where none has.
 * @param own how many pages say it themselves @param all how many have it at all @param count of all pages
 */
function weightOf({ word, isElsewhere }: Concept, own: number, all: number, count: number): number {
  const rare = all > 0 ? Math.log(1 + count / (own || all)) : Math.log(1 + count) * weights.unknown;
  return rare * (isScenery(word) || (own === 0 && !isElsewhere && isVague(word)) ? weights.vague : 1);
}

interface Found {
  readonly ref: PageRef;
  readonly weight: number;
}

interface FoundConcept {
  readonly concept: Concept;
  readonly pages: ReadonlyMap<string, Found>;
  /** How many pages say it themselves. */
  readonly own: number;
}

async function pagesOfConcept(index: StemIndex, concept: Concept): Promise<FoundConcept> {
  const pages = new Map<string, Found>();
  const own = new Set<string>();
  const all = await Promise.all(concept.sayings.map((saying) => pagesOfSaying(index, saying)));
  for (const [at, refs] of all.entries()) {
    const said = concept.sayings[at]?.weight ?? 0;
    for (const ref of refs) {
      if (ref.manner !== 'asked') own.add(ref.id);
      const weight = said * weights.manners[ref.manner];
      if ((pages.get(ref.id)?.weight ?? 0) < weight) pages.set(ref.id, { ref, weight });
    }
  }
  return { concept, pages, own: own.size };
}

/** Pages that have all stems of a saying, said by themselves or by people who ask. */
async function pagesOfSaying(index: StemIndex, { stems, begins }: Saying): Promise<readonly PageRef[]> {
  const indexed = stems.filter((stem) => !isFiller(stem));
  const [first = [], ...others] = await Promise.all(
    indexed.map((stem, at) => index.pagesWith(stem, begins && at === indexed.length - 1)),
  );
  if (others.length === 0) return first;
  const rest = others.map((refs) => new Map(refs.map((ref) => [ref.id, ref])));
  return first.flatMap((ref) => {
    const all = [ref, ...rest.map((refs) => refs.get(ref.id))];
    if (all.includes(undefined)) return [];
    const weakest = (['asked', 'text', 'name'] as const).find((manner) => all.some((one) => one?.manner === manner));
    return { ...ref, manner: weakest ?? ref.manner };
  });
}
