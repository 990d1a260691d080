import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../corpus/read.ts';
import { findingLine } from '../findings/report.ts';
import { documentState } from '../views/state.ts';
import { buildSpecimens, specimenDay } from './specimens.ts';

const { corpus, findings } = buildSpecimens(readContent(join(import.meta.dirname, 'specimens')));
const documents = [...corpus.documents.values()];

test('specimens are content without findings', () => {
  expect(findings.map(findingLine)).toEqual([]);
});

test('documents stand in every state, of every rendition and copy', () => {
  expect(new Set(documents.map(({ status }) => status)).size).toBe(5);
  const inForce = documents.filter(({ status, id }) => status === 'in-force' && id !== 'official');
  expect(inForce.map((document) => documentState(document, specimenDay).tone).sort()).toEqual(['good', 'warn', 'warn']);
  expect(new Set(documents.map(({ rendition }) => rendition)).size).toBe(2);
  expect(new Set(documents.map(({ source }) => source.copy)).size).toBe(3);
});

test('clauses stand in every form and kind and carry every mark', () => {
  const clauses = corpus.documents.get('kinds')?.clauses ?? [];
  expect(new Set(clauses.map(({ form }) => form)).size).toBe(4);
  expect(new Set(clauses.map(({ kind }) => kind)).size).toBe(7);
  expect(clauses.some(({ erratum }) => erratum !== null)).toBe(true);
  expect(clauses.some(({ reconstructed }) => reconstructed !== null)).toBe(true);
  expect(clauses.some(({ unnamed }) => unnamed)).toBe(true);
  expect(clauses.some(({ annex }) => annex !== null)).toBe(true);
  expect(clauses.flatMap(({ amendments }) => amendments.map(({ mode }) => mode)).sort()).toEqual(['amends', 'cancels']);
});

test('the long and the many are as long and as many as they are said to be', () => {
  const long = corpus.documents.get('long');
  expect(long?.title.length).toBe(300);
  expect(long?.clauses.length).toBe(400);
  expect(corpus.clauses.get('kinds#III.7')?.referencedBy.length).toBe(400);
  expect(corpus.clauses.get('broken#2')?.references.length).toBe(40);
  expect([...corpus.organizations.values()].filter(({ id }) => /^school-\d+$/u.test(id)).length).toBe(60);
  expect([...corpus.clauses.values()].filter(({ responsible }) => responsible.includes('idle'))).toEqual([]);
});
