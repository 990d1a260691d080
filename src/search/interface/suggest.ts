/** What a reader may be about to ask: questions as people type them, and titles, that have what is typed so far. */
import type { Understanding } from '../answer/understanding.ts';
import { named } from '../answer/named.ts';
import { placeKey } from './place-href.ts';
import type { NamedPlace } from '../search-data.ts';
import { worthOf } from '../answer/worth.ts';

/** A place that can be gone to at once. */
export interface Suggestion {
  /** Base of the site, where it is another one. */
  readonly base: string | null;
  readonly path: string;
  readonly kind: NamedPlace['kind'];
  /** A question or a title. */
  readonly words: string;
}

/** A name that does not hold so much of what was typed is not meant. */
const leastShare = 0.6;

/**
 * Suggestions, a question first where there is one.
 * @param typed so far, and how it is understood
 * @param most of them
 */
export function suggest(
  places: readonly NamedPlace[],
  typed: string,
  { understood: { concepts, address }, lexicon }: Understanding,
  most: number,
): readonly Suggestion[] {
  const beginning = plain(typed);
  if (beginning.replace(/\P{L}/gu, '').length < 2 || address !== null) return [];
  const names = namesOf(places);
  const query = concepts.map((concept) => ({ concept, weight: 1 }));
  const alike = named(names, query, worthOf(lexicon)).flatMap(({ place, share }) =>
    share < leastShare ? [] : [place as Name],
  );
  // What begins as was typed stands above what merely holds the words.
  const begun = [...new Set([...alike, ...names])].filter((name) => name.plain.startsWith(beginning));
  return questionFirst(once([...begun, ...alike]))
    .slice(0, most)
    .map(({ base = null, path, kind, title }) => ({ base, path, kind, words: title }));
}

/** A name of a place, as a place that has it alone. */
interface Name extends NamedPlace {
  readonly plain: string;
}

const known = new WeakMap<readonly NamedPlace[], readonly Name[]>();

function namesOf(places: readonly NamedPlace[]): readonly Name[] {
  const made = known.get(places) ?? places.flatMap(namesOfPlace);
  known.set(places, made);
  return made;
}

function namesOfPlace(place: NamedPlace): readonly Name[] {
  return [place.title, ...place.questions].map((title) => ({ ...place, title, questions: [], plain: plain(title) }));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
}

/** The best name of each place. */
function once(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(placeKey(name)) && seen.add(placeKey(name)));
}

function questionFirst(names: readonly Name[]): readonly Name[] {
  const question = names.find(({ kind }) => kind === 'guide');
  return question === undefined ? names : [question, ...names.filter((one) => one !== question)];
}
