/** The cells of the matrix against the table of clauses, and against generated documents: each that is meant, no other. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildCorpus } from '../../src/corpus/build.ts';
import { fileOf } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { trusted } from '../../src/corpus/trust.ts';
import type { Clause, Corpus } from '../../src/corpus/types.ts';
import { cells } from '../../src/views/cells.ts';
import { matrixOrganizations } from '../../src/views/matrix/matrix-organizations.ts';
import { organizationMatrix } from '../../src/views/matrix/organization-matrix.ts';
import { generate } from '../generated/documents.ts';

const ids = z.array(z.string()).readonly();
const rows = z
  .array(
    z.object({
      document: z.string(),
      anchor: z.string(),
      kind: z.string(),
      responsible: ids,
      approves: ids,
      participates: ids,
      informed: ids,
      duties: ids,
      annex: z.object({ number: z.string(), duties: ids }).nullable(),
    }),
  )
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/clauses.json'), 'utf8')));

const real = foundFiles(resolve(import.meta.dirname, '../../src/content'));
const { corpus } = buildCorpus(trusted(real));

/** What a row of the table or a clause says, as lines: responsibility, role, mode, clause. */
function meant(id: string, row: Omit<(typeof rows)[number], 'document' | 'anchor'>): string[] {
  const isCondition = row.kind === 'condition';
  const line = (duty: string, role: string | null, mode: string): string => `${duty} ${role} ${mode} ${id}`;
  const lines = row.duties.flatMap((duty) => [
    ...row.responsible.map((role) => line(duty, role, isCondition ? 'condition' : 'responsible')),
    ...row.approves.map((role) => line(duty, role, 'approves')),
    ...row.participates.map((role) => line(duty, role, 'participates')),
    ...row.informed.map((role) => line(duty, role, 'informed')),
    ...(row.responsible.length > 0 || (row.approves.length > 0 && !isCondition)
      ? []
      : [line(duty, null, isCondition ? 'condition' : 'unassigned')]),
  ]);
  return [...lines, ...(row.annex?.duties ?? []).map((duty) => line(duty, null, 'annex'))];
}

/** The marks and states of every matrix, as the same lines. */
function shown(of: Corpus): string[] {
  return matrixOrganizations(of).flatMap((organization) => {
    const { roles, groups } = organizationMatrix(of, organization);
    return groups.flatMap(({ rows: own }) =>
      own.flatMap(({ responsibility: { id }, marks, silent }) => [
        ...marks.flatMap((cell, column) =>
          cell.map(({ mode, clause }) => `${id} ${roles[column]?.id ?? '?'} ${mode} ${clause}`),
        ),
        ...silent.map(({ mode, clause }) => `${id} null ${mode} ${clause}`),
      ]),
    );
  });
}

test('every row of the table with a responsibility stands in exactly the cells it names', () => {
  const expected = rows.flatMap((row) => meant(`${row.document}#${row.anchor}`, row));
  expect(expected.length).toBeGreaterThan(150);
  expect(shown(corpus).toSorted()).toEqual(expected.toSorted());
});

test.each([1, 2, 3])('no cell without a clause that says so, none left out: generated documents, seed %i', (seed) => {
  const { files } = generate(corpus, 60, seed);
  const all = [...real, ...Array.from(files, ([path, text]) => fileOf(path, text))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const made = buildCorpus(trusted(all)).corpus;
  const expected = [...made.clauses.values()].flatMap((clause: Clause) => meant(clause.id, clause));
  expect(expected.length).toBeGreaterThan(300);
  expect(shown(made).toSorted()).toEqual(expected.toSorted());
  for (const { clause, organization } of cells(made)) {
    expect(made.documents.get(made.clauses.get(clause)?.document ?? '')?.organization).toBe(organization);
  }
});
