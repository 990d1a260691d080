/** What holds of every review, whatever was changed: random edits of the real content. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause, Corpus } from '../../src/corpus/types.ts';
import { compare } from '../../src/review/compare.ts';
import type { FieldChange, Review } from '../../src/review/review.ts';
import type { Side } from '../../src/review/side.ts';
import { spaced } from '../../src/review/spaced.ts';
import { changed, realTexts, sideOf, today, type Texts } from './sides.ts';

const documents = Object.keys(realTexts).filter((path) => path.startsWith('documents/'));
const roles = ['учитель', 'директор школы', 'родитель', 'куратор', 'методист', 'не назван'];

/** An edit of a text by a number: which line, and what is put there. */
type Edit = (lines: string[], at: number) => void;

const edits: readonly Edit[] = [
  (lines, at) => replaceNear(lines, at, /^> (Отвечает|Кому): .*/u, `> $1: ${roles[at % 5] ?? ''}`),
  (lines, at) => replaceNear(lines, at, /^> Срок: .*/u, at % 2 === 0 ? '> Срок: раз в месяц' : '> Срок: по запросу'),
  (lines, at) => replaceNear(lines, at, /^> Обязанность: .*/u, '> Обязанность: отметки'),
  (lines, at) => replaceNear(lines, at, /^([А-Я][^:>]*?) ([а-я]+) /u, '$1 совсем другое $2 '),
  (lines, at) => replaceNear(lines, at, /^> (Извещается|Участвует|Решает): .*/u, ''),
  (lines, at) => replaceNear(lines, at, /^(#{3,} \d[\d.]*)(\d)\./u, '$19.'),
  (lines, at) => replaceNear(lines, at, /^status: .*/u, 'status: draft'),
  (lines, at) => replaceNear(lines, at, /^- (.*)/u, '- Новый пункт списка, которого раньше не было.\n- $1'),
  (lines, at) => removeClause(lines, at),
];

function replaceNear(lines: string[], at: number, what: RegExp, by: string): void {
  for (let step = 0; step < lines.length; step++) {
    const index = (at + step) % lines.length;
    const line = lines[index] ?? '';
    if (!what.test(line)) continue;
    lines[index] = line.replace(what, by);
    return;
  }
}

function removeClause(lines: string[], at: number): void {
  const first = lines.findIndex((line, index) => index >= at % lines.length && line.startsWith('####'));
  if (first === -1) return;
  const next = lines.findIndex((line, index) => index > first && line.startsWith('##'));
  lines.splice(first, (next === -1 ? lines.length : next) - first);
}

const edit = fc.record({
  document: fc.nat({ max: documents.length - 1 }),
  kind: fc.nat({ max: edits.length - 1 }),
  at: fc.nat({ max: 400 }),
});
const change = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
  removed: fc.option(fc.nat({ max: documents.length - 1 }), { freq: 4 }),
});

function edited(
  base: Texts,
  { edits: made, removed }: { edits: { document: number; kind: number; at: number }[]; removed: number | null },
): Texts {
  const changes: Record<string, string | null> = {};
  for (const { document, kind, at } of made) {
    const path = documents[document] ?? '';
    const lines = (changes[path] ?? base[path] ?? '').split('\n');
    edits[kind]?.(lines, at);
    changes[path] = lines.join('\n');
  }
  if (removed !== null) changes[documents[removed] ?? ''] = null;
  return changed(changes, base);
}

const base = sideOf(realTexts, 'было');
const runs = { numRuns: 25, seed: 5 };

/** Everything that a review says is new or gone, in an order of its own. */
function told(review: Review, side: 'added' | 'removed') {
  const fields = (all: readonly FieldChange[]): string[] =>
    all.flatMap((field) => field[side].map((words) => `${field.label} ${words}`));
  const sorted = (all: readonly string[]): string[] => [...all].sort();
  return {
    documents: sorted(review.documents.filter(({ state }) => state === side).map(({ id }) => id)),
    clauses: sorted(
      review.documents.flatMap(({ clauses }) => clauses.filter(({ state }) => state === side).map(({ id }) => id)),
    ),
    changed: review.documents.flatMap(({ clauses }) =>
      clauses.filter(({ state }) => state === 'changed' || state === 'following'),
    ).length,
    fields: sorted([...review.documents, ...review.entries].flatMap((thing) => fields(thing.fields))),
    entries: sorted(review.entries.filter(({ state }) => state === side).map(({ kind, id }) => `${kind} ${id}`)),
    cells: sorted(
      review.cells
        .filter(({ state }) => state === side)
        .map(({ responsibility, role, was, now }) => `${responsibility} ${role ?? ''} ${was ?? now ?? ''}`),
    ),
    addresses: sorted(side === 'added' ? review.addresses.added : review.addresses.gone.map(({ address }) => address)),
    findings: sorted(
      (side === 'added' ? review.findings.added : review.findings.gone).map(
        ({ rule, file, message }) => `${rule} ${file} ${message}`,
      ),
    ),
    amendments: sorted(review.amendments.filter(({ state }) => state === side).map(({ target }) => target)),
    roles: sorted(
      review.roles.flatMap(({ id, gained, lost }) =>
        (side === 'added' ? gained : lost).map((clause) => `${id} ${clause}`),
      ),
    ),
  };
}

test('a content against itself says nothing', () => {
  const review = compare(base, sideOf(realTexts, 'стало'), today);
  expect(review).toMatchObject({
    documents: [],
    entries: [],
    cells: [],
    roles: [],
    deadlines: [],
    summary: [],
    sameMeaning: [],
  });
  expect([told(review, 'added'), told(review, 'removed')].flatMap((one) => Object.values(one)).flat()).toEqual([0, 0]);
});

test('read from the other side, what was added is removed', () => {
  fc.assert(
    fc.property(change, (made) => {
      const texts = edited(realTexts, made);
      const forth = compare(base, sideOf(texts, 'стало'), today);
      const back = compare(sideOf(texts, 'было'), sideOf(realTexts, 'стало'), today);
      expect(told(back, 'removed')).toEqual(told(forth, 'added'));
      expect(told(back, 'added')).toEqual(told(forth, 'removed'));
    }),
    runs,
  );
}, 120_000);

/** What a clause says and demands, as the pages and the matrix have it. */
function effective({
  text,
  kind,
  number,
  parent,
  section,
  when,
  erratum,
  reconstructed,
  annex,
  amendments,
  unnamed,
  ...lists
}: Clause): string {
  const { duties, addressees, responsible, approves, participates, informed } = lists;
  return JSON.stringify([
    spaced(text),
    kind,
    number,
    parent,
    section,
    when,
    erratum,
    reconstructed,
    annex,
    amendments,
    unnamed,
    duties,
    addressees,
    responsible,
    approves,
    participates,
    informed,
  ]);
}

/** Ids of clauses that are not in both graphs with the same meaning. */
function differing(before: Corpus, after: Corpus): string[] {
  const ids = new Set([...before.clauses.keys(), ...after.clauses.keys()]);
  return [...ids].filter((id) => {
    const one = before.clauses.get(id);
    const other = after.clauses.get(id);
    return one === undefined || other === undefined || effective(one) !== effective(other);
  });
}

test('every clause that says or demands something else is in the review', () => {
  fc.assert(
    fc.property(change, (made) => {
      const head: Side = sideOf(edited(realTexts, made), 'стало');
      const { documents: found } = compare(base, head, today);
      const named = new Set(found.flatMap(({ clauses }) => clauses.flatMap(({ id, was }) => [id, was])));
      expect(differing(base.checked.corpus, head.checked.corpus).filter((id) => !named.has(id))).toEqual([]);
    }),
    runs,
  );
}, 120_000);

test('the review is plain data', () => {
  const review = compare(base, sideOf(changed({ 'documents/saki-206.mdx': null }), 'стало'), today);
  expect(JSON.parse(JSON.stringify(review))).toEqual(review);
});
