/** The part of Pagefind's browser interface that we use, and how it is loaded: once, when somebody first searches. */
import { href } from '../astro/href.ts';

/** A word that was found: which one of the page's words it is, and what it weighs. */
export interface WeightedLocation {
  readonly location: number;
  readonly balanced_score: number;
}

/** A part of a page under a heading with an id, or (without `anchor`) the part above the first. */
export interface SubResult {
  readonly title: string;
  /** Words that were found stand in `<mark>`; `<` and `>` of the text are entities, nothing else is. */
  readonly excerpt: string;
  readonly anchor?: { readonly id: string; readonly element: string };
  readonly weighted_locations: readonly WeightedLocation[];
}

/** A page that was found. */
export interface FoundPage {
  /** The record's own address, without the base. */
  readonly raw_url: string;
  /** The whole text, its words parted by spaces. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly SubResult[];
}

/** A result whose text is fetched when it is asked for. */
export interface Result {
  /** Zero where only words of no weight were met. */
  readonly score: number;
  data(): Promise<FoundPage>;
}

export interface Pagefind {
  options(options: { ranking: { metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  search(query: string): Promise<{ results: readonly Result[] }>;
}

let loading: Promise<Pagefind> | null = null;

/**
 * Pagefind, loaded and ready. A failed load is tried anew at the next call.
 * @throws where its files cannot be had
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const folder = new URL(href('/pagefind/'), location.href);
  // Pagefind itself only logs a missing index and then waits for ever, so its absence is noticed here.
  const entry = await fetch(new URL('pagefind-entry.json', folder));
  if (!entry.ok) throw new Error(`pagefind-entry.json: ${entry.status}`);
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  // The state is said with a result, not searched for: «подтверждено» would find every document.
  await pagefind.options({ ranking: { metaWeights: { state: 0 } } });
  return pagefind;
}
