/** What a thing says, fact by fact, and how two lists of facts differ. */
import type { FieldChange } from './review.ts';
import { spaced } from './spaced.ts';
import { wordDiff } from './word-diff.ts';

/** One value: what it is compared by, and how people read it. */
export interface Item {
  readonly key: string;
  readonly words: string;
}

export interface Fact {
  /** «Срок» */
  readonly label: string;
  /** The values in their order; none where nothing is said. */
  readonly items: readonly Item[];
  /** A text of sentences: its change is shown word by word. */
  readonly long: boolean;
}

/** A single value; null or undefined where nothing is said. */
export function fact(label: string, words: string | null | undefined, key: string | null | undefined = words): Fact {
  return { label, items: words == null ? [] : [{ key: key ?? words, words }], long: false };
}

/** A text of sentences. */
export function longFact(label: string, text: string | null | undefined): Fact {
  return { ...fact(label, text === '' ? null : text, text == null ? null : spaced(text)), long: true };
}

/** Several values. */
export function listFact(label: string, items: readonly Item[]): Fact {
  return { label, items, long: false };
}

/** How the facts differ, in the order they are listed; both lists have the same labels. */
export function fieldChanges(before: readonly Fact[], after: readonly Fact[]): readonly FieldChange[] {
  const none: Fact = { label: '', items: [], long: false };
  const labels = new Set([...before, ...after].map(({ label }) => label));
  return Array.from(labels).flatMap((label) => {
    const one = before.find((own) => own.label === label) ?? none;
    const other = after.find((own) => own.label === label) ?? none;
    return change(label, one, other);
  });
}

/** Every fact that says something, as new. */
export function addedFields(facts: readonly Fact[]): readonly FieldChange[] {
  return facts.filter(({ items }) => items.length > 0).map(({ label, items }) => said(label, [], words(items)));
}

/** Every fact that says something, as gone. */
export function removedFields(facts: readonly Fact[]): readonly FieldChange[] {
  return facts.filter(({ items }) => items.length > 0).map(({ label, items }) => said(label, words(items), []));
}

function change(label: string, before: Fact, after: Fact): FieldChange[] {
  const removed = without(before.items, after.items);
  const added = without(after.items, before.items);
  if (removed.length === 0 && added.length === 0) {
    const reordered = before.items.some(({ key }, index) => key !== after.items[index]?.key);
    return reordered ? [{ ...said(label, [], []), note: 'изменён только порядок' }] : [];
  }
  const [one] = removed;
  const [other] = added;
  const isLong = (before.long || after.long) && one !== undefined && other !== undefined;
  const runs = isLong ? wordDiff(one.words, other.words) : null;
  return [{ ...said(label, words(removed), words(added)), words: runs }];
}

function said(label: string, removed: readonly string[], added: readonly string[]): FieldChange {
  return { label, removed, added, words: null, note: null };
}

function words(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.words);
}

/** The items that the others do not hold; what stands twice counts twice. */
function without(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
