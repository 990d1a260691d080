/** References by both their ends, each with its places. */
import { memoized } from '../../corpus/memoized.ts';
import { targetKey } from '../../corpus/target.ts';
import type { Corpus, Target } from '../../corpus/types.ts';
import { placeOfUse, type Use } from '../../corpus/use.ts';
import type { Place } from '../../findings/finding.ts';
import { group, leaf, type Branch } from './node.ts';
import { kindHeadings, kindOrder, thing } from './thing.ts';

/** The uses between two things, in the order of their places. */
interface Tied {
  readonly other: Target;
  readonly uses: readonly Use[];
}

interface Ends {
  readonly to: ReadonlyMap<string, readonly Use[]>;
  readonly from: ReadonlyMap<string, readonly Use[]>;
}

/**
 * A reference to oneself touches nothing else; and whose a document or an alias is, is no reference but a place in the
 * tree of its organization.
 */
function counts({ from, target, at }: Use): boolean {
  if (targetKey(from) === targetKey(target)) return false;
  return !('entry' in at && at.steps.at(-1) === 'organization');
}

const endsOf = memoized((uses: readonly Use[]): Ends => {
  const counted = uses.filter(counts);
  return {
    to: Map.groupBy(counted, ({ target }) => targetKey(target)),
    from: Map.groupBy(counted, ({ from }) => targetKey(from)),
  };
});

/** Who refers to a thing, each once. */
export function referrersOf(uses: readonly Use[], target: Target): readonly Tied[] {
  return tied(endsOf(uses).to.get(targetKey(target)) ?? [], ({ from }) => from);
}

/** What a thing refers to, each once. */
export function referencesOf(uses: readonly Use[], target: Target): readonly Tied[] {
  return tied(endsOf(uses).from.get(targetKey(target)) ?? [], (use) => use.target);
}

function tied(uses: readonly Use[], end: (use: Use) => Target): readonly Tied[] {
  return [...Map.groupBy(uses, (use) => targetKey(end(use))).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ other: end(first), uses: own }];
  });
}

/** Who refers to a thing: a heading for each kind. @param but referrers that are shown elsewhere, by key */
export function referrerGroups(
  corpus: Corpus,
  uses: readonly Use[],
  target: Target,
  but: ReadonlySet<string> = new Set(),
): readonly Branch[] {
  const found = referrersOf(uses, target).filter(({ other }) => !but.has(targetKey(other)));
  return byKind('referenced-by', 'Ссылаются', found, (one) => referrer(corpus, one));
}

/** Who refers to a thing, one after another. */
export function referrers(corpus: Corpus, uses: readonly Use[], target: Target): readonly Branch[] {
  return inOrder(referrersOf(uses, target)).map((one) => referrer(corpus, one));
}

/** What a thing refers to, under one heading. */
export function restsOn(corpus: Corpus, uses: readonly Use[], target: Target): Branch[] {
  const found = inOrder(referencesOf(uses, target)).map(({ other, uses: own }) =>
    used(other, thing(corpus, other).title, own),
  );
  return group('rests-on', 'На что опирается', found);
}

/**
 * What says something, so that a change of what it cites may change it, and who cites it in turn. Roles and
 * organizations are named and not cited: who names them says nothing of what they cite.
 */
const saying: ReadonlySet<Target['kind']> = new Set(['document', 'section', 'clause', 'topic', 'guide']);

function referrer(corpus: Corpus, { other, uses }: Tied): Branch {
  const { title } = thing(corpus, other);
  const node = used(other, title, uses);
  return saying.has(other.kind) ? { ...node, further: other } : node;
}

/** A node at the place of the first use, with the other uses below. */
function used({ kind, id }: Target, title: string, uses: readonly Use[]): Branch {
  const [first, ...others] = uses;
  const how = first === undefined ? '' : ` (${way(first)})`;
  const place = first === undefined ? null : placeOfUse(first);
  return leaf(
    kind,
    id,
    `${title}${how}`,
    place,
    others.map((use) => leaf('use', null, `и ещё: ${way(use)}`, placeOfUse(use))),
  );
}

/** How the reference is written. */
function way({ from, label, at }: Use): string {
  if ('entry' in at) return `поле ${at.steps.filter((step) => typeof step === 'string').join('.')}`;
  if (label !== null) return label === '' ? 'ссылка' : `ссылка «${label.replace(/^«([^«»]*)»$/u, '$1')}»`;
  return from.kind === 'clause' ? 'строка карточки' : 'вставка';
}

function byKind(id: string, title: string, found: readonly Tied[], make: (one: Tied) => Branch): readonly Branch[] {
  const kinds = Map.groupBy(inOrder(found), ({ other }) => other.kind);
  return group(
    id,
    title,
    [...kinds].flatMap(([kind, own]) => group(kind, kindHeadings[kind], own.map(make))),
  ).map((one) => ({ ...one, title: `${title}: ${found.length}` }));
}

function inOrder(found: readonly Tied[]): readonly Tied[] {
  const placed = found.map((one) => ({ one, at: placeOf(one) }));
  return placed
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(a.one.other.kind) - kindOrder.indexOf(b.one.other.kind) ||
        compare(a.at.file, b.at.file) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column ||
        compare(a.one.other.id, b.one.other.id),
    )
    .map(({ one }) => one);
}

function placeOf({ uses: [first] }: Tied): Place {
  return first === undefined ? { file: '', line: 0, column: 0 } : placeOfUse(first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
