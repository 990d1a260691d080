/** What Pagefind found, as the list a reader sees: clauses, entries and documents, the best first. */
import { readExcerpt, type ExcerptPart } from './excerpt.ts';
import type { FoundPage, SubResult } from './pagefind.ts';

/** One place that was found. */
export interface Hit {
  /** Path from the root without the base, with the anchor: `/documents/saki-206/#3.6`. */
  readonly path: string;
  /** What it is: «П. 3.6», a term, or the title of a document. */
  readonly title: string;
  /** Where it stands: the document in short and its issuer, or «Словарь». */
  readonly where: string;
  /** The document's state in short, or null for what has none. */
  readonly state: string | null;
  readonly excerpt: readonly ExcerptPart[];
}

interface Ranked {
  readonly hit: Hit;
  /** How many of the words asked for are met there. */
  readonly met: number;
  readonly weight: number;
}

/**
 * Places on the pages: those that meet most of the words asked for come first, then those where they weigh most.
 * Pagefind finds pages that hold all the words, in one clause or in several, and leaves the order of clauses to us.
 * @param pages in Pagefind's order @param query as it was asked
 */
export function hits(pages: readonly FoundPage[], query: string): Hit[] {
  const roots = wordRoots(query);
  const ranked = pages.flatMap((page) => places(page, roots)).sort((a, b) => b.met - a.met || b.weight - a.weight);
  const whole = ranked.filter(({ met }) => met === roots.length);
  return (whole.length >= enough ? whole : ranked).map(({ hit }) => hit);
}

/** Where so many places meet all the words, those that meet a part of them are noise. */
const enough = 5;

function places(page: FoundPage, roots: readonly string[]): Ranked[] {
  const words = page.content.split(/\s+/u);
  const anchored = page.sub_results.filter(({ anchor }) => anchor !== undefined);
  const parts = anchored.map((part): Ranked => {
    const own = part.weighted_locations.map(({ location }) => words[location] ?? '').join(' ');
    return { hit: placeHit(page, part), met: met(own, roots), weight: weight(part) };
  });
  // A page is found by its number and title too, which belong to no part of it.
  const named = `${page.meta['title'] ?? ''} ${page.meta['label'] ?? ''}`;
  const whole = met(named, roots);
  const isAsked = whole > 0 && whole === roots.length;
  const above = page.sub_results.find(({ anchor }) => anchor === undefined);
  if (!isAsked && above === undefined && parts.length > 0) return parts;
  const weightOfPage = isAsked ? wholeWeight(page) : 0;
  if (above === undefined || parts.length > 0)
    return [{ hit: pageHit(page), met: whole, weight: weightOfPage }, ...parts];
  // A page without places of its own, such as that of a role: its whole text is the place.
  const own = above.weighted_locations.map(({ location }) => words[location] ?? '').join(' ');
  const hit = { ...pageHit(page), excerpt: readExcerpt(above.excerpt, page.meta['title'] ?? '') };
  return [{ hit, met: met(`${named} ${own}`, roots), weight: isAsked ? weightOfPage : weight(above) }];
}

/** More than any clause; an order before its annexes, whose labels name the order too and are longer for it. */
function wholeWeight(page: FoundPage): number {
  return 1e9 / Math.max(1, plainWords(page.meta['label'] ?? '').length);
}

function placeHit(page: FoundPage, { anchor, title, excerpt }: SubResult): Hit {
  return { ...pageHit(page), path: `${page.raw_url}#${anchor?.id ?? ''}`, title, excerpt: readExcerpt(excerpt, title) };
}

function pageHit(page: FoundPage): Hit {
  const { title = page.raw_url, label = '' } = page.meta;
  return { path: page.raw_url, title, where: label, state: page.meta['state'] ?? null, excerpt: [] };
}

function weight({ weighted_locations: words }: SubResult): number {
  return words.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** Beginnings of the words of a query, without what Russian endings change. */
function wordRoots(query: string): string[] {
  const words = plainWords(query);
  return words.map((word) => (word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word));
}

function met(text: string, roots: readonly string[]): number {
  const words = plainWords(text);
  return roots.filter((root) => words.some((word) => word.startsWith(root))).length;
}

function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
