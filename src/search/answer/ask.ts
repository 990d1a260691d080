/** From a reader's words to places: what is meant, which pages may hold it, which of their places answer. */
import { candidates } from './candidates.ts';
import { filterToken, type Filter } from '../index-token.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import type { Understood } from '../language/understood.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Library } from './library.ts';
import { named, namedHit, type Named } from './named.ts';
import type { PageText } from '../page-text.ts';
import { rank, scoreOf, standingOf, type Ranked, type Reader } from './rank.ts';
import type { Weighed } from './match.ts';
import { understanding } from './understanding.ts';
import { worthOf } from './worth.ts';
import { weights } from './weights.ts';
import { withClause } from './with-clause.ts';
import type { NamedPlace } from '../search-data.ts';
import type { PageRef, StemIndex } from '../stem-index.ts';

/** What is asked beside the words. */
export interface Question {
  readonly query: string;
  /** The last word is still being typed. */
  readonly typing: boolean;
  /** Search for the words as they are: nothing is mended. */
  readonly literal: boolean;
  readonly reader: Reader;
  /** Values by filter; empty where there is none. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

/** What there is to a query. */
export interface Answer {
  /** Places, the best first. */
  readonly hits: readonly Hit[];
  /** Whether pages were left unread because the query fits too many. */
  readonly more: boolean;
  readonly understood: Understood;
  /** Places whose names are nearest to what was asked: a way on where nothing was found. */
  readonly nearest: readonly NamedPlace[];
  /** Why each hit stands where it stands, for `npm run search`. */
  readonly reasons: ReadonlyMap<Hit, Reasons>;
}

/** What spoke for a hit; an address alone where a reader named it. */
export type Reasons = { readonly score: number; readonly parts: Ranked['reasons'] } | 'address';

/** Pages whose text is fetched for one answer, the best by the index. */
const pagesRead = 12;
/** Places that are told at most: nobody reads more, and each takes an excerpt. */
const mostPlaces = 100;
/** Places shown for their names alone, though their pages were not read. */
const mostNamed = 8;
/** Questions offered where nothing was found. */
const mostNearest = 5;

/**
 * Finds what a query asks for.
 * @throws where the index cannot be had
 */
export async function ask(library: Library, question: Question): Promise<Answer> {
  const { index, places, dictionary, pages: count } = library;
  const { role, organization } = question.reader;
  const { understood, lexicon } = await understanding(question.query, dictionary, index, question);
  const allowed = await allowedPages(index, question.filters);
  const { query, pages } = await candidates(index, understood.concepts, count, allowed);
  const [read, meant] = await Promise.all([
    textsOf(pages.slice(0, pagesRead).map(({ ref }) => ref)),
    addressPages(index, understood, allowed),
  ]);
  const direct =
    understood.address === null
      ? []
      : (await import('./addressed.ts')).addressed(understood.address, [...new Set([...meant, ...read])], query);
  const worth = worthOf(lexicon);
  const likely = named(places, query, worth);
  const scored = [
    ...rank(read, query, { role, organization: organization ?? library.organization }, worth)
      .slice(0, mostPlaces)
      .map(({ page, unit, score, reasons: parts }) => ({
        hit: hitOf(page, unit.unit, query),
        reasons: { score, parts },
      })),
    ...(allowed === null ? likely.slice(0, mostNamed).flatMap((one) => byName(one, query)) : []),
  ].sort((a, b) => b.reasons.score - a.reasons.score);
  const all = once([
    ...direct.map(({ page, unit }): Found => ({ hit: hitOf(page, unit, query), reasons: 'address' })),
    ...withClause(scored),
  ]);
  return {
    hits: all.map(({ hit }) => hit),
    more: pages.length > pagesRead,
    understood,
    nearest: likely
      .filter(({ likeness }) => likeness >= weights.near)
      .slice(0, mostNearest)
      .map(({ place }) => place),
    reasons: new Map(all.map(({ hit, reasons }) => [hit, reasons])),
  };
}

interface Found {
  readonly hit: Hit;
  readonly reasons: Reasons;
}

/** A place that is known by its name alone, where the name says enough. */
function byName({ place, likeness, share }: Named, query: readonly Weighed[]) {
  if (share < weights.least) return [];
  const parts = { cover: share, likeness, nearness: 0, kind: standingOf(place.kind), reader: 0, past: 0 };
  return [{ hit: namedHit(place, query), reasons: { score: scoreOf(parts), parts } }];
}

/** Ids of the pages that all filters leave; null without filters. */
async function allowedPages(index: StemIndex, filters: Question['filters']): Promise<ReadonlySet<string> | null> {
  const tokensOf = (['kind', 'organization', 'audience', 'state'] as const).flatMap((filter) => {
    const value = filters[filter];
    return value === undefined ? [] : [filterToken(filter, value)];
  });
  const [first, ...others] = await Promise.all(tokensOf.map((token) => index.pagesOf(token)));
  if (first === undefined) return null;
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}

/** Documents that hold a word of an address: what mentions it elsewhere is not meant. */
async function addressPages(
  index: StemIndex,
  { address }: Understood,
  allowed: ReadonlySet<string> | null,
): Promise<readonly PageText[]> {
  if (address === null) return [];
  const { addressWords } = await import('./addressed.ts');
  const stems = addressWords(address).flatMap(tokens).map(stem);
  const [documents, ...found] = await Promise.all([
    index.pagesOf(filterToken('kind', 'document')),
    ...stems.map((one) => index.pagesWith(one, false)),
  ]);
  const refs = new Map(found.flat().map((ref) => [ref.id, ref]));
  const meant = [...refs.values()].filter(({ id }) => documents.has(id) && (allowed === null || allowed.has(id)));
  return textsOf(meant.slice(0, pagesRead));
}

function textsOf(refs: readonly PageRef[]): Promise<readonly PageText[]> {
  return Promise.all(refs.map((ref) => ref.text()));
}

/** The best of each place. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ hit: { base, path } }) => {
    const address = `${base ?? ''}${path}`;
    return !seen.has(address) && seen.add(address);
  });
}
