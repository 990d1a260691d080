/** The places of the pages that were read, in the order a reader sees them. */
import { cover, coverOf, likeness, nearness, saidBy, type Weighed, type Worth } from './match.ts';
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
  const called = new Set(unit.names.flatMap(({ all }) => all));
  const all = new Set([...called, ...unit.text]);
  const each = query.map(({ concept }) => Math.max(saidBy(called, concept), saidBy(all, concept) * weights.inText));
  const share = coverOf(each, query);
  if (share === 0) return null;
  const parts = {
    cover: share,
    likeness: Math.max(...unit.names.map((name) => likeness(name, query, worth))),
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
