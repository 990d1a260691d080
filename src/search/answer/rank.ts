/** The places of the pages that were read, in the order a reader sees them. */
import { cover, coverOf, likeness, nearness, saidBy, saysStem, type Weighed, type Worth } from './match.ts';
import type { Kind, PageText } from '../page-text.ts';
import { weights } from './weights.ts';
import { stemmedUnits, type StemmedUnit } from './stemmed.ts';

/** Whose eyes it is looked at with. */
export interface Reader {
  /** Id of the organization the reader has chosen. */
  readonly organization: string | null;
  /** Id of the role. */
  readonly role: string | null;
}

/** A place with what speaks for it. */
export interface Ranked {
  readonly page: PageText;
  readonly unit: StemmedUnit;
  readonly score: number;
  /** The parts of the score, told by `npm run search`. */
  readonly reasons: Readonly<Record<Reason, number>>;
}

export type Reason = 'cover' | 'likeness' | 'nearness' | 'kind' | 'reader' | 'past';

/** Places that say enough of what was asked, the best first. */
export function rank(
  pages: readonly PageText[],
  query: readonly Weighed[],
  reader: Reader,
  worth: Worth,
): readonly Ranked[] {
  return pages
    .flatMap((page) => stemmedUnits(page).flatMap((unit) => ranked(page, unit, query, reader, worth) ?? []))
    .filter(({ reasons }) => reasons.cover >= weights.least)
    .sort((a, b) => b.score - a.score);
}

function ranked(
  page: PageText,
  unit: StemmedUnit,
  query: readonly Weighed[],
  reader: Reader,
  worth: Worth,
): Ranked | null {
  const asked = bestAsked(unit, query, worth);
  const share = Math.max(coverOf(saidByPlace(unit, query), query), asked.cover);
  if (share === 0) return null;
  const parts = {
    cover: share,
    likeness: Math.max(...unit.names.map((name) => likeness(name, query, worth)), asked.likeness * weights.asked),
    nearness: Math.max(
      nearness(unit.text, query),
      ...unit.names.map(({ all: name }) => nearness(name, query) * cover(new Set(name), query)),
    ),
    kind: weights.standing[page.kind],
    reader: readerBonus(page, unit, reader),
    past: page.past ? weights.past : 0,
  };
  return { page, unit, score: scoreOf(parts), reasons: parts };
}

/** How well a place says each concept: in its names, its text, or in the words of people who ask for it. */
function saidByPlace({ names, text, asked }: StemmedUnit, query: readonly Weighed[]): readonly number[] {
  const called = new Set(names.flatMap(({ all }) => all));
  const all = new Set([...called, ...text]);
  const isNear = query.length < 2 || nearness(text, query) >= weights.nearText;
  const inText = isNear ? weights.inText : weights.farText;
  const own = query.map(({ concept }) => Math.max(saidBy(called, concept), saidBy(all, concept) * inText));
  // Ways to ask hold all kinds of words: they count together only where much of the query is met.
  const words = new Set(asked.flatMap((name) => name.all));
  const both = query.map(({ concept }, at) => Math.max(own[at] ?? 0, saidBy(words, concept) * weights.inAsked));
  return both.filter((said) => said > 0).length >= weights.manyMet ? both : own;
}

/** The way to ask for a place that is most like the query, if it says enough of it. */
function bestAsked(
  { asked }: StemmedUnit,
  query: readonly Weighed[],
  worth: Worth,
): { readonly cover: number; readonly likeness: number } {
  return asked.reduce(
    (best, name) => {
      const like = likeness(name, query, worth);
      if (like <= best.likeness) return best;
      const words = new Set(name.all);
      const share = cover(words, query);
      const met = query.filter(({ concept }) => saidBy(words, concept) > 0).length;
      const isMeant = name.must.every((one) => query.some(({ concept }) => saysStem(concept, one)));
      const counts = isMeant && share >= weights.leastAsked && (met > 1 || like >= weights.sureAsked);
      return counts ? { likeness: like, cover: share } : best;
    },
    { cover: 0, likeness: 0 },
  );
}

/** What the parts make together; about 0 to 1.8. */
export function scoreOf(parts: Ranked['reasons']): number {
  const { kind, reader, past } = parts;
  return (
    weights.cover * parts.cover +
    weights.likeness * parts.likeness +
    weights.nearness * parts.nearness +
    kind +
    reader +
    past
  );
}

/** What a kind of page is worth by itself. */
export function standingOf(kind: Kind): number {
  return weights.standing[kind];
}

function readerBonus({ organization }: PageText, { unit }: StemmedUnit, reader: Reader): number {
  const home = reader.organization !== null && organization === reader.organization ? weights.own : 0;
  return home + (reader.role !== null && unit.roles.includes(reader.role) ? weights.own : 0);
}
