/** Places whose names or questions are what was asked: known before the index has come. */
import { markedText } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { Understood } from '../language/understood.ts';
import { cover, likeness, type Weighed, type Worth } from './match.ts';
import { kindLabels } from '../page-text.ts';
import { weights } from './weights.ts';
import type { NamedPlace } from '../search-data.ts';
import { stemmedName, type StemmedName } from './stemmed.ts';

/** A place with how much one of its names is what was asked. */
export interface Named {
  readonly place: NamedPlace;
  /** 0 to 1. */
  readonly likeness: number;
  /** 0 to 1: the share of the query that the best name says. */
  readonly share: number;
}

const known = new WeakMap<NamedPlace, readonly StemmedName[]>();

/** Places by likeness, the best first; those that are not like it at all are left out. */
export function named(places: readonly NamedPlace[], query: readonly Weighed[], worth: Worth): readonly Named[] {
  return places
    .map((place) => {
      const names = stemsOf(place);
      const best = names.reduce((top, name) => Math.max(top, likeness(name, query, worth)), 0);
      const share = best === 0 ? 0 : names.reduce((top, name) => Math.max(top, cover(new Set(name.all), query)), 0);
      return { place, likeness: best, share };
    })
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

/** So many at most are shown before the index has come. */
const earliest = 3;

/** The places that are certain by their names, as a reader sees them. */
export function namedHits(
  places: readonly NamedPlace[],
  { concepts, address }: Understood,
  worth: Worth,
): readonly Hit[] {
  if (address !== null) return [];
  const query = concepts.map((concept) => ({
    concept,
    weight: Math.max(...(concept.sayings[0]?.stems ?? []).map(worth), 0),
  }));
  return named(places, query, worth)
    .filter((one) => one.likeness >= weights.certain)
    .slice(0, earliest)
    .map(({ place }) => namedHit(place, query));
}

/** A named place as a reader sees it. */
export function namedHit({ base, path, kind, title, label }: NamedPlace, query: readonly Weighed[]): Hit {
  return {
    base: base ?? null,
    path,
    kind,
    title: markedText(title, query),
    where: label ?? kindLabels[kind],
    state: null,
    excerpt: [],
  };
}

/** Stems of all that places are called. */
export function* nameStems(places: readonly NamedPlace[]): Iterable<string> {
  for (const place of places) for (const { all } of stemsOf(place)) yield* all;
}

function stemsOf(place: NamedPlace): readonly StemmedName[] {
  const made = known.get(place) ?? [place.title, ...place.questions].map(stemmedName);
  known.set(place, made);
  return made;
}
