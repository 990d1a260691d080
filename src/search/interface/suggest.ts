/** What a reader may be about to ask: questions as people type them, and titles, that have what is typed so far. */
import type { Lexicon } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import { understand } from '../language/understand.ts';
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

/** What suggestions are made of; the words of a site have it. */
export interface Suggesting {
  readonly data: { readonly places: readonly NamedPlace[] };
  readonly lexicon: Lexicon;
}

/** A name that does not hold so much of what was typed is not meant. */
const leastShare = 0.6;

/**
 * Suggestions, a question first where there is one.
 * @param typed so far
 * @param most of them
 */
export function suggest({ data, lexicon }: Suggesting, typed: string, most: number): readonly Suggestion[] {
  const beginning = plain(typed);
  if (beginning.replace(/\P{L}/gu, '').length < 2) return [];
  const { concepts, address } = understand(typed, lexicon, { typing: true });
  if (address !== null) return [];
  const names = namesOf(data.places);
  const query = concepts.map((concept) => ({ concept, weight: 1 }));
  const alike = named(names, query, worthOf(lexicon)).flatMap(({ place, share }) =>
    share < leastShare ? [] : [place as Name],
  );
  // What begins as was typed stands above what merely holds the words.
  const begun = [...new Set([...alike, ...names])].filter((name) => name.plain.startsWith(beginning));
  return questionFirst(once([...begun, ...alike]))
    .slice(0, most)
    .map(({ base = null, path, kind, title }) => ({ base, path, kind, words: withoutSlips(title, lexicon) }));
}

/** Questions are kept as people type them, slips and all; what is offered has none. */
function withoutSlips(name: string, lexicon: Lexicon): string {
  const known = tokens(name).every((word) => lexicon.vocabulary.has(stem(word)));
  return known ? name : (understand(name, lexicon).corrected ?? name);
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
