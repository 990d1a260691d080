/** What became of everything that is no document. */
import { nameKey } from '../findings/name.ts';
import { comparedCollections, type Compared } from './collections.ts';
import type { Comparison } from './comparison.ts';
import { waiverFacts } from './entry-facts.ts';
import { addedFields, fieldChanges, removedFields, type Fact } from './facts.ts';
import type { EntryChange, EntryKind, FieldChange } from './review.ts';
import { seenOf } from './seen.ts';
import { isUnread } from './unread.ts';

export function entryChanges(comparison: Comparison): readonly EntryChange[] {
  return [...comparedCollections.flatMap((one) => collectionChanges(comparison, one)), ...waiverChanges(comparison)];
}

/** One entry in both versions. */
interface Pair {
  readonly before: string | null;
  readonly after: string | null;
}

function collectionChanges(comparison: Comparison, compared: Compared): readonly EntryChange[] {
  const { before, after, renames } = comparison;
  const { kind, ids, facts, title } = compared;
  const old = ids(before.corpus);
  const own = new Set(old);
  const nowOf = (id: string): string => renames.get(`${kind}/${id}`)?.slice(kind.length + 1) ?? id;
  const wasOf = new Map(old.map((id) => [nowOf(id), id]));
  const current = ids(after.corpus);
  const held = new Set(current);
  const pairs: readonly Pair[] = [
    ...current.map((id) => ({ before: wasOf.get(id) ?? null, after: id })),
    ...[...own].filter((id) => !held.has(nowOf(id))).map((id) => ({ before: id, after: null })),
  ];
  return pairs.flatMap((pair): EntryChange[] => {
    const one = pair.before === null ? null : facts(before, pair.before);
    const other = pair.after === null ? null : facts(after, pair.after);
    const id = pair.after ?? pair.before ?? '';
    const name =
      (pair.after === null ? null : title(after.corpus, pair.after)) ?? title(before.corpus, pair.before ?? '') ?? id;
    const change = entryChange(kind, id, name, one, other);
    if (change.state === 'added' || change.state === 'removed') {
      const side = change.state === 'added' ? comparison.base : comparison.head;
      if (isUnread(side.checked, compared.collection, id)) return [unread({ ...change, fields: [] })];
    }
    const isRenamed = pair.before !== null && pair.after !== null && pair.before !== pair.after;
    if (change.state === 'changed' && change.fields.length === 0 && !isRenamed) return [];
    const warnings = isRenamed ? [`Сменился id: «${pair.before}» → «${pair.after}», а с ним и адрес.`] : [];
    const was = isRenamed ? pair.before : null;
    const old = pair.before === null || pair.after === null ? null : title(before.corpus, pair.before);
    const called = old === name ? null : old;
    return [{ ...change, was, called, warnings, seen: seenOf(comparison, kind, pair, called !== null) }];
  });
}

function unread(change: EntryChange): EntryChange {
  const warning =
    change.state === 'added'
      ? 'Раньше эта запись не читалась из-за ошибок, сравнить её не с чем.'
      : 'В новой версии эта запись не читается: исправьте ошибки в её файле.';
  return { ...change, state: 'unread', warnings: [warning] };
}

function waiverChanges({ base, head }: Comparison): readonly EntryChange[] {
  const file = 'waivers.yaml';
  if (!isReadWell(base.checked.findings) || !isReadWell(head.checked.findings)) return [];
  const was = new Map(base.checked.basis.entries.waivers.map(({ id, fields }) => [id, fields]));
  const now = new Map(head.checked.basis.entries.waivers.map(({ id, fields }) => [id, fields]));
  return Array.from(new Set([...now.keys(), ...was.keys()])).flatMap((id): EntryChange[] => {
    const one = was.get(id);
    const other = now.get(id);
    const facts = [one, other].map((waiver) => (waiver === undefined ? null : waiverFacts(waiver)));
    const change = entryChange('waiver', id, id, facts[0] ?? null, facts[1] ?? null);
    return change.state === 'changed' && change.fields.length === 0 ? [] : [change];
  });

  /** An entry with an error in its form is not among the entries, and would look as if it were gone. */
  function isReadWell(findings: Comparison['base']['checked']['findings']): boolean {
    return !findings.some((one) => one.file === file && one.severity === 'error' && !one.rule.startsWith('waiver/'));
  }
}

function entryChange(
  kind: EntryKind,
  id: string,
  name: string,
  before: readonly Fact[] | null,
  after: readonly Fact[] | null,
): EntryChange {
  const own = { kind, id, was: null, name, called: null, warnings: [], seen: [] };
  const said = (facts: readonly Fact[]): readonly Fact[] => facts.filter((one) => !isName(one, name));
  if (before === null) return { ...own, state: 'added', fields: addedFields(said(after ?? [])) };
  if (after === null) return { ...own, state: 'removed', fields: removedFields(said(before)) };
  const fields: readonly FieldChange[] = fieldChanges(before, after);
  return { ...own, state: 'changed', fields };
}

/** The heading tells the name already. */
function isName({ items }: Fact, name: string): boolean {
  return items.length === 1 && nameKey(items[0]?.words ?? '') === nameKey(name);
}
