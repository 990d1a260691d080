/** The place that a reader names by its number: it stands above everything else. */
import { annexName } from '../annex-name.ts';
import type { Address } from '../language/understood.ts';
import { cover, type Weighed } from './match.ts';
import type { DocumentNames, PageText, Unit } from '../page-text.ts';
import { stemmedName } from './stemmed.ts';

/** A place of a document. */
export interface Place {
  readonly page: PageText;
  readonly unit: Unit;
}

/** Words to look for, so that the documents meant are among the pages read. */
export function addressWords({ number, date, clause, section }: Address): readonly string[] {
  const day = date === null ? null : date.split('-').reverse().join('.');
  const place = section !== null && clause !== null ? `${section}.${clause}` : clause;
  return [number, day, number === null && day === null ? place : null].filter((word) => word !== null);
}

/**
 * The places that an address names, the likeliest first: of several documents the one whose name has more of the query,
 * an order before its annexes.
 * @param pages that were read
 */
export function addressed(address: Address, pages: readonly PageText[], query: readonly Weighed[]): readonly Place[] {
  const meant = pages
    .flatMap((page) => (page.document === null ? [] : [{ page, names: page.document }]))
    .filter(({ names }) => isMeant(names, address))
    .map(({ page, names }) => ({
      page,
      names,
      likely: cover(new Set(stemmedName(`${page.title} ${page.label}`).all), query),
    }))
    .sort((a, b) => b.likely - a.likely || Number(a.names.annex !== null) - Number(b.names.annex !== null))
    .map(({ page, names }) => ({ page, names }));
  const found = meant.flatMap(({ page, names }) => placesIn(page, names, address));
  if (found.length > 0 || (address.number ?? address.date) === null || address.annex !== null) return found;
  // A document that is named and has no such clause: itself, and not the clauses of others that have.
  return meant.slice(0, 1).flatMap(({ page }) => page.units.slice(0, 1).map((unit) => ({ page, unit })));
}

function isMeant(document: DocumentNames, { number, date, annex }: Address): boolean {
  return (
    (number === null || document.number?.toLowerCase() === number.toLowerCase()) &&
    (date === null || document.date === date) &&
    (annex === null || document.annex === annex || document.annex === null)
  );
}

function placesIn(
  page: PageText,
  names: DocumentNames,
  { clause, section, number, date, annex }: Address,
): readonly Place[] {
  const places = (is: (unit: Unit) => boolean): readonly Place[] =>
    page.units.filter(is).map((unit) => ({ page, unit }));
  // An annex whose text is missing: the clause that approves it.
  if (annex !== null && names.annex === null) return places((unit) => unit.names.includes(annexName(annex)));
  if (clause === null && section === null) {
    return (number ?? date ?? annex) === null ? [] : places(({ anchor }) => anchor === null);
  }
  const wanted = [section, clause].filter((part) => part !== null).join('.');
  const exact = places(({ anchor }) => anchor === wanted);
  if (exact.length > 0 || section !== null || clause === null) return exact;
  // Where clauses are numbered anew in each section the reader has left the section out.
  return places(({ anchor }) => anchor !== null && anchor.replace(/^[IVXLC]+\./u, '') === clause);
}
