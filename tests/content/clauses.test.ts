/** The content against the table of clauses it was written from: every row's anchor, number, kind, roles, duties and rhythm. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { findingLine } from '../../src/findings/report.ts';
import { recordReferences, writeReferences } from '../../src/rules/recorded-references.ts';

/** A row of the table. */
interface Row {
  readonly document: string;
  readonly anchor: string;
  readonly number: string | null;
  readonly kind: string;
  readonly for: readonly string[];
  readonly responsible: readonly string[];
  readonly approves: readonly string[];
  readonly participates: readonly string[];
  readonly informed: readonly string[];
  readonly duties: readonly string[];
  readonly unassigned: boolean;
  readonly when: string | null;
  readonly annex: { readonly number: string; readonly duties: readonly string[] } | null;
  readonly erratum: boolean;
  readonly reconstructed: boolean;
}

const content = resolve(import.meta.dirname, '../../src/content');
const references = resolve(import.meta.dirname, '../../references.lock');
const { corpus, basis, findings } = checkFolder({ content, references, today: '2026-11-27' });
const table = readFileSync(resolve(import.meta.dirname, '../fixtures/clauses.json'), 'utf8');
const rows = JSON.parse(table) as readonly Row[];
const clauseRows = rows.filter(({ kind }) => kind !== 'section');

test('the content has no errors and no warnings without a waiver', () => {
  expect(findings.filter(({ severity }) => severity !== 'note').map(findingLine)).toEqual([]);
});

test('the notes are what is true of the originals, and what is not written yet', () => {
  const rules = findings.map(({ rule }) => rule);
  const counts = Object.fromEntries(
    [...new Set(rules)].map((rule) => [rule, rules.filter((one) => one === rule).length]),
  );
  expect(counts).toMatchObject({
    'annex/missing': 12,
    'grammar/number-twice': 2,
    'grammar/wrong-parent': 2,
    'responsibility/idle': 1,
  });
});

test('every reference is recorded, so that a later rewording is told', () => {
  const recorded = writeReferences(recordReferences(corpus, basis.uses));
  expect(readFileSync(references, 'utf8')).toBe(recorded);
});

test('there are as many of everything as the facts name', () => {
  const { documents, clauses, roles, topics, organizations, responsibilities } = corpus;
  expect({
    documents: documents.size,
    clauses: clauses.size,
    sections: [...documents.values()].flatMap(({ sections }) => sections).length,
    roles: roles.size,
    topics: topics.size,
    organizations: organizations.size,
    responsibilities: responsibilities.size,
  }).toEqual({
    documents: 8,
    clauses: 198,
    sections: 18,
    roles: 20,
    topics: 8,
    organizations: 5,
    responsibilities: 40,
  });
});

test('the clauses are those of the table, no more and no fewer', () => {
  const expected = clauseRows.map(({ document, anchor }) => `${document}#${anchor}`);
  expect([...corpus.clauses.keys()].sort()).toEqual(expected.sort());
  const sections = [...corpus.documents.values()].flatMap(({ id, sections: own }) =>
    own.map(({ anchor }) => `${id}#${anchor}`),
  );
  expect(sections.sort()).toEqual(
    rows
      .filter(({ kind }) => kind === 'section')
      .map(({ document, anchor }) => `${document}#${anchor}`)
      .sort(),
  );
});

test.each(clauseRows.map((row): [string, Row] => [`${row.document}#${row.anchor}`, row]))(
  '%s says what the table says',
  (id, row) => {
    const clause = corpus.clauses.get(id);
    const sorted = (ids: readonly string[] | undefined): string[] => [...(ids ?? [])].sort();
    expect({
      number: clause?.number,
      kind: clause?.kind,
      for: sorted(clause?.addressees),
      responsible: sorted(clause?.responsible),
      approves: sorted(clause?.approves),
      participates: sorted(clause?.participates),
      informed: sorted(clause?.informed),
      duties: sorted(clause?.duties),
      when: clause?.when,
      annex: clause?.annex,
      unassigned:
        clause?.kind !== 'condition' &&
        clause?.duties.length !== 0 &&
        clause?.responsible.length === 0 &&
        clause.approves.length === 0,
    }).toEqual({
      number: row.number,
      kind: row.kind,
      for: sorted(row.for),
      responsible: sorted(row.responsible),
      approves: sorted(row.approves),
      participates: sorted(row.participates),
      informed: sorted(row.informed),
      duties: sorted(row.duties),
      when: row.when,
      annex: row.annex,
      unassigned: row.unassigned,
    });
    if (row.erratum) expect(clause?.erratum).not.toBeNull();
    if (row.reconstructed) expect(clause?.reconstructed).not.toBeNull();
  },
);

test('a responsibility with no duty in any document stays without one', () => {
  const named = new Set(
    [...corpus.clauses.values()].flatMap(({ duties, annex }) => [...duties, ...(annex?.duties ?? [])]),
  );
  expect([...corpus.responsibilities.keys()].filter((id) => !named.has(id))).toEqual(['lesson-planning']);
});
