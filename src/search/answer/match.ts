/** How well words stand for what was asked. */
import type { Concept, Saying } from '../language/understood.ts';
import type { StemmedName } from './stemmed.ts';

/** A concept with what it weighs: a word that few pages have says more. */
export interface Weighed {
  readonly concept: Concept;
  readonly weight: number;
}

/** What a stem of the site weighs by itself, 0 to 1: a word that stands everywhere tells little. */
export type Worth = (stem: string) => number;

/** The stems of a text, ready to be asked. */
export type Said = ReadonlySet<string>;

/** How well a text says a concept: the weight of the best saying that it holds, 0 where it holds none. */
export function saidBy(text: Said, { sayings }: Concept): number {
  return sayings.reduce((best, saying) => (saying.weight > best && holds(text, saying) ? saying.weight : best), 0);
}

function holds(text: Said, { stems, begins }: Saying): boolean {
  return stems.every((one, index) => text.has(one) || (begins && index === stems.length - 1 && anyBegins(text, one)));
}

function anyBegins(stems: Said, beginning: string): boolean {
  for (const one of stems) if (one.startsWith(beginning)) return true;
  return false;
}

/** The share of the query's weight that a text says, 0 to 1. */
export function cover(text: Said, query: readonly Weighed[]): number {
  return coverOf(
    query.map(({ concept }) => saidBy(text, concept)),
    query,
  );
}

/** The share of the query's weight that is said. @param each how well each concept is said, 0 to 1 */
export function coverOf(each: readonly number[], query: readonly Weighed[]): number {
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  const met = query.reduce((sum, { weight }, index) => sum + weight * (each[index] ?? 0), 0);
  return whole === 0 ? 0 : met / whole;
}

/**
 * How much a name is what was asked, 0 to 1: it says all of the query and nothing else. (The F-measure of what the query
 * says and what the name says.)
 */
export function likeness({ all, told }: StemmedName, query: readonly Weighed[], worth: Worth): number {
  const share = cover(new Set(all), query);
  if (share === 0) return 0;
  let whole = 0;
  let met = 0;
  for (const one of new Set(told)) {
    const weight = worth(one);
    whole += weight;
    if (query.some(({ concept }) => saysStem(concept, one))) met += weight;
  }
  const precision = whole === 0 ? 0 : met / whole;
  return precision === 0 ? 0 : (2 * precision * share) / (precision + share);
}

/** Whether a concept may be said by a stem. */
export function saysStem({ sayings }: Concept, one: string): boolean {
  return sayings.some(({ stems, begins }) => stems.includes(one) || (begins && one.startsWith(stems.at(-1) ?? one)));
}

/** How near the words of the query stand in a text: 1 side by side, less the further apart; 0 where one alone is met. */
export function nearness(text: readonly string[], query: readonly Weighed[]): number {
  const places = text.flatMap((one, at) => {
    const which = query.findIndex(({ concept }) => saysStem(concept, one));
    return which === -1 ? [] : [{ at, which }];
  });
  const wanted = new Set(places.map(({ which }) => which)).size;
  if (wanted < 2) return 0;
  let best = Number.POSITIVE_INFINITY;
  const count = new Map<number, number>();
  let from = 0;
  for (const { at, which } of places) {
    count.set(which, (count.get(which) ?? 0) + 1);
    for (let first = places[from]; first && (count.get(first.which) ?? 0) > 1; first = places[from]) {
      count.set(first.which, (count.get(first.which) ?? 0) - 1);
      from++;
    }
    if (count.size === wanted) best = Math.min(best, at - (places[from]?.at ?? at) + 1);
  }
  return Math.min(1, wanted / best);
}
