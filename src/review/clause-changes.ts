/** What became of every clause of a document. */
import type { Clause, Corpus } from '../corpus/types.ts';
import { clauseNames } from '../views/clause-name.ts';
import { amendmentSentence } from './amendment-changes.ts';
import { answers, clauseFacts, isSetting } from './clause-facts.ts';
import type { ClausePair, Comparison } from './comparison.ts';
import { addedFields, fieldChanges, removedFields, type Fact } from './facts.ts';
import { movedAmong } from './reordered.ts';
import type { DocumentPair } from './renames.ts';
import type { AmendmentChange, ClauseChange, ClauseState, FieldChange } from './review.ts';
import { sameToTheLetter } from './same-clause.ts';
import { bagOf, similarity } from './similarity.ts';
import { spaced } from './spaced.ts';
import { allTouches, touchesOf } from './touches.ts';
import { wordDiff } from './word-diff.ts';

/** What all clauses of a review share. */
export interface Reviewing {
  readonly comparison: Comparison;
  /** By id of the clause that is changed, in either version. */
  readonly amended: ReadonlyMap<string, readonly AmendmentChange[]>;
  /** How many more texts are laid over each other word by word. */
  readonly budget: { left: number };
}

/** Under an address that leads to a text with so little in common readers find something else. */
const unlike = 0.3;

/** The clauses of a document that is in both versions, in the order of the new text; what is gone stands where it stood. */
export function clauseChanges(reviewing: Reviewing, { before, after, clauses }: DocumentPair): readonly ClauseChange[] {
  const old = placesOf(before.clauses);
  const now = placesOf(after.clauses);
  const wholes = clauses.pairs.toSorted((a, b) => (old.get(a.before) ?? 0) - (old.get(b.before) ?? 0));
  const places = wholes.map((pair) => now.get(pair.after) ?? 0);
  const moved = movedAmong(places);
  const shifted = new Set(wholes.filter((_, index) => moved.has(index)).map((pair) => pair.after));
  const changes = new Map<Clause, ClauseChange>();
  for (const pair of clauses.pairs) {
    const change = pairChange(reviewing, pair, shifted.has(pair.after) ? shift(reviewing, pair) : []);
    if (change !== null) changes.set(pair.after, change);
  }
  for (const clause of clauses.added) changes.set(clause, oneSided(reviewing, { before: null, after: clause }));
  for (const clause of clauses.removed) changes.set(clause, oneSided(reviewing, { before: clause, after: null }));
  const matched = new Map(clauses.pairs.map((pair) => [pair.before, pair.after]));
  const ordered = inOrder(before.clauses, after.clauses, matched);
  return withFollowers(
    ordered.flatMap((clause) => changes.get(clause) ?? []),
    reviewing.comparison.after.corpus,
  );
}

/** A clause that only one version has. */
export function oneSided(reviewing: Reviewing, pair: ClausePair): ClauseChange {
  const { comparison } = reviewing;
  const { before, after } = comparison;
  const [reading, clause] = pair.after === null ? [before, pair.before] : [after, pair.after];
  if (clause === null) throw new Error('A pair of clauses has at least one.');
  const state = pair.after === null ? 'removed' : 'added';
  const facts = clauseFacts(reading, clause).filter((one) => !isSetting(one) && !isToldAnyway(one, clause));
  return {
    ...blank(reading.corpus, clause, state),
    before: pair.before?.text ?? null,
    after: pair.after?.text ?? null,
    fields: state === 'added' ? addedFields(facts) : removedFields(facts),
    warnings: amendmentsOf(reviewing, pair),
    touches: touchesOf(comparison, pair),
  };
}

/** Of a clause that stands alone its heading tells where it is, and a duty is known by who answers. */
function isToldAnyway({ label }: Fact, { kind }: Clause): boolean {
  return label === 'Номер' || label === 'Стоит в' || (label === 'Вид' && (kind === 'duty' || kind === 'definition'));
}

function pairChange(
  reviewing: Reviewing,
  pair: { readonly before: Clause; readonly after: Clause },
  shifts: readonly FieldChange[],
): ClauseChange | null {
  const { comparison, budget } = reviewing;
  const { before, after, renames } = comparison;
  const warnings = [...amendmentsOf(reviewing, pair)];
  const isSame = renames.size === 0 && sameToTheLetter(pair.before, pair.after);
  if (isSame && warnings.length === 0 && shifts.length === 0) return null;
  const isReworded = spaced(pair.before.text) !== spaced(pair.after.text);
  const facts = isSame ? [] : fieldChanges(clauseFacts(before, pair.before), clauseFacts(after, pair.after));
  // Another text is set otherwise as a matter of course.
  const fields = [...shifts, ...facts.filter((one) => !isSetting(one) || !isReworded)].map(setting);
  const was = pair.before.id === pair.after.id ? null : pair.before.id;
  const isMoved = pair.before.anchor !== pair.after.anchor;
  if (!isReworded && fields.length === 0 && !isMoved && warnings.length === 0) return null;
  if (isReworded && !isMoved && similarity(bagOf(pair.before.text), bagOf(pair.after.text)) < unlike) {
    warnings.push('Под прежним адресом теперь совсем другой текст: кто ссылался на пункт, найдёт не то, что читал.');
  }
  const state: ClauseState =
    isReworded || isMoved || fields.length > 0
      ? isInheritance(pair, fields, isReworded || isMoved)
        ? 'following'
        : 'changed'
      : 'touched';
  const hasWords = isReworded && budget.left > 0;
  if (hasWords) budget.left--;
  return {
    ...blank(after.corpus, pair.after, state),
    was,
    before: pair.before.text,
    after: pair.after.text,
    words: hasWords ? wordDiff(pair.before.text, pair.after.text) : null,
    fields,
    warnings,
    touches: touchesOf(comparison, pair),
  };
}

/** Whether nothing but the `Кому` of a clause above made the difference. */
function isInheritance(
  { before, after }: { readonly before: Clause; readonly after: Clause },
  fields: readonly FieldChange[],
  isOther: boolean,
): boolean {
  const takes = ({ inherited, responsible, unnamed }: Clause): boolean =>
    inherited || (responsible.length === 0 && !unnamed);
  return !isOther && takes(before) && takes(after) && fields.every(({ label }) => label === answers || label === 'Вид');
}

function setting(field: FieldChange): FieldChange {
  return isSetting(field) ? { ...field, removed: [], added: [], note: 'изменено, слова прежние' } : field;
}

/** Where a clause stands now that others did not move with. */
function shift(
  { comparison }: Reviewing,
  { before, after }: { before: Clause; after: Clause },
): readonly FieldChange[] {
  const behind = (corpus: Corpus, clause: Clause): string => {
    const document = corpus.documents.get(clause.document);
    const siblings = document?.clauses.filter((one) => one.parent === clause.parent && one.section === clause.section);
    const previous = siblings?.[siblings.indexOf(clause) - 1];
    const name = previous === undefined ? null : document && clauseNames(document).get(previous.anchor);
    return name == null ? 'первым' : `после: ${name}`;
  };
  const removed = behind(comparison.before.corpus, before);
  const added = behind(comparison.after.corpus, after);
  const field = { label: 'Место среди других', words: null, note: null };
  return [
    removed === added
      ? { ...field, removed: [], added: [], note: 'переставлен' }
      : { ...field, removed: [removed], added: [added] },
  ];
}

function amendmentsOf({ amended }: Reviewing, { before, after }: ClausePair): readonly string[] {
  const ids = new Set([before?.id, after?.id].filter((id) => id !== undefined));
  return [...new Set(Array.from(ids).flatMap((id) => amended.get(id) ?? []))].map(amendmentSentence);
}

function blank(corpus: Corpus, clause: Clause, state: ClauseState): Omit<ClauseChange, 'before' | 'after' | 'touches'> {
  const document = corpus.documents.get(clause.document);
  const names = document === undefined ? new Map<string, string>() : clauseNames(document);
  const section = document?.sections.find(({ anchor }) => anchor === clause.section);
  const parent = clause.parent === null ? undefined : corpus.clauses.get(`${clause.document}#${clause.parent}`);
  return {
    id: clause.id,
    was: null,
    state,
    name: names.get(clause.anchor) ?? clause.anchor,
    place: [
      section === undefined ? '' : titled(`раздел ${section.anchor}`, section.text),
      parent === undefined ? '' : titled(names.get(parent.anchor) ?? parent.anchor, headingOf(parent)),
    ]
      .filter((part) => part !== '')
      .join(', '),
    words: null,
    fields: [],
    warnings: [],
    followers: [],
  };
}

/** The words of the heading of a clause; they are the first line of its text. */
function headingOf({ title, text }: Clause): string {
  return title.length === 0 ? '' : (text.split('\n')[0] ?? '');
}

function titled(name: string, title: string): string {
  return title === '' ? name : `${name} «${title}»`;
}

function placesOf(clauses: readonly Clause[]): ReadonlyMap<Clause, number> {
  return new Map(clauses.map((clause, index) => [clause, index]));
}

/** The clauses of both versions: as they stand now, and each that is gone behind what stood before it. */
function inOrder(
  before: readonly Clause[],
  after: readonly Clause[],
  matched: ReadonlyMap<Clause, Clause>,
): readonly Clause[] {
  const behind = new Map<Clause | null, Clause[]>();
  let last: Clause | null = null;
  for (const clause of before) {
    const now = matched.get(clause);
    if (now !== undefined) last = now;
    else behind.set(last, [...(behind.get(last) ?? []), clause]);
  }
  return [...(behind.get(null) ?? []), ...after.flatMap((clause) => [clause, ...(behind.get(clause) ?? [])])];
}

/** Puts the names of what only follows to the nearest change above that it follows; alone it is a change of its own. */
function withFollowers(changes: readonly ClauseChange[], { clauses }: Corpus): readonly ClauseChange[] {
  const leaders = new Map(
    changes.flatMap((change) => {
      const leads = change.state === 'changed' && change.fields.some(({ label }) => label === 'Кому');
      return leads ? [[change.id, change] as const] : [];
    }),
  );
  const followers = new Map<string, ClauseChange[]>();
  const placed = changes.map((change): ClauseChange => {
    if (change.state !== 'following') return change;
    const leader = leaderOf(change.id);
    if (leader === null) return { ...change, state: 'changed' };
    followers.set(leader, [...(followers.get(leader) ?? []), change]);
    return change;
  });
  return placed.map((change) => {
    const own = followers.get(change.id) ?? [];
    const touches = allTouches([change.touches, ...own.map((one) => one.touches)]);
    return { ...change, followers: own.map(({ name }) => name), touches: own.length === 0 ? change.touches : touches };
  });

  function leaderOf(id: string): string | null {
    const clause = clauses.get(id);
    if (clause?.parent == null) return null;
    const above = `${clause.document}#${clause.parent}`;
    return leaders.has(above) ? above : leaderOf(above);
  }
}
