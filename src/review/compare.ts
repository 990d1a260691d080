/** The review of a change: two checked contents as people understand what lies between them. */
import { count } from '../findings/report.ts';
import { addressChanges } from './address-changes.ts';
import { amendmentChanges } from './amendment-changes.ts';
import { cellChanges } from './cell-changes.ts';
import type { Reviewing } from './clause-changes.ts';
import { comparison as compared, sidesOf, type Comparison } from './comparison.ts';
import { deadlineChanges } from './deadline-changes.ts';
import { documentChanges } from './document-changes.ts';
import { entryChanges } from './entry-changes.ts';
import { findingChanges } from './finding-changes.ts';
import { headline } from './headline.ts';
import type { AmendmentChange, CellChange, Review, SideWords } from './review.ts';
import { roleEffects } from './role-effects.ts';
import { imageChanges, sameMeaning } from './same-meaning.ts';
import type { Side } from './side.ts';
import { summary } from './summary.ts';

/** So many texts are laid over each other word by word; of more nobody reads them all. */
const mostWords = 300;

/**
 * Compares two contents. Each must come from a check of its own.
 * @param today the day of both checks, `YYYY-MM-DD`
 */
export function compare(base: Side, head: Side, today: string): Review {
  const comparison = compared(base, head);
  const amendments = amendmentChanges(comparison);
  const amended = byTarget(amendments);
  const reviewing: Reviewing = { comparison, amended, budget: { left: mostWords } };
  const documents = documentChanges(reviewing);
  const entries = entryChanges(comparison);
  const facts = {
    base: sideWords(base),
    head: sideWords(head),
    today,
    findings: findingChanges(comparison),
    addresses: addressChanges(comparison),
    roles: roleEffects(comparison, amended),
    deadlines: deadlineChanges(comparison),
    amendments,
    cells: allCells(comparison),
    documents,
    entries,
    images: imageChanges(base, head),
    sameMeaning: sameMeaning(base, head, documents, entries),
  };
  return { ...facts, headline: headline(facts), summary: summary(facts) };
}

function byTarget(amendments: readonly AmendmentChange[]): ReadonlyMap<string, readonly AmendmentChange[]> {
  return Map.groupBy(amendments, ({ target }) => target);
}

function allCells(comparison: Comparison): readonly CellChange[] {
  return comparison.clauses.flatMap((pair) => cellChanges(...sidesOf(comparison, pair)));
}

function sideWords({ name, checked: { findings } }: Side): SideWords {
  return {
    name,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    notes: count(findings, 'note'),
  };
}
