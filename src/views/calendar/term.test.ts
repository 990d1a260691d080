import { expect, test } from 'vitest';
import { corpusOfContent } from '../../../tests/support/corpus-of-content.ts';
import type { Document } from '../../corpus/types.ts';
import { plannedYear, termOf, yearsInDoubt } from './term.ts';

const corpus = corpusOfContent();
const made = corpus.documents.get('saki-206-1');
if (made === undefined) throw new Error('The roadmap is gone.');
const roadmap: Document = made;
const { adopted: _adopted, ...withoutDay } = roadmap;
const undated: Document = withoutDay;

test('a document of June is made for the school year to come, one of February for the running one', () => {
  expect(plannedYear(roadmap)).toBe(2021);
  expect(plannedYear({ ...roadmap, adopted: '2022-02-01' })).toBe(2021);
  expect(plannedYear({ ...roadmap, adopted: '2021-10-01' })).toBe(2021);
  expect(plannedYear({ ...roadmap, effective: '2023-09-01' })).toBe(2023);
  expect(plannedYear(undated)).toBeNull();
});

test('months are days of that one school year', () => {
  expect(termOf(roadmap, 'months:10')).toEqual({
    kind: 'months',
    from: '2021-10-01',
    until: '2021-10-31',
    year: '2021/22',
  });
  expect(termOf(roadmap, 'months:2')).toMatchObject({ from: '2022-02-01', until: '2022-02-28' });
  expect(termOf(roadmap, 'months:11-2')).toMatchObject({ from: '2021-11-01', until: '2022-02-28' });
  expect(termOf(undated, 'months:10')).toBeNull();
});

test('months that were not over on the day of the document may be of either year: no days', () => {
  expect(yearsInDoubt(roadmap, 'months:5-6')).toEqual(['2021', '2022']);
  expect(termOf(roadmap, 'months:5-6')).toBeNull();
  expect(yearsInDoubt(roadmap, 'months:5')).toBeNull();
  expect(yearsInDoubt(roadmap, 'months:9')).toBeNull();
});

test('a confirmation counts for the school year it was given in, and for no later one', () => {
  const confirmed: Document = { ...roadmap, status: 'in-force', statusChecked: '2026-10-02' };
  expect(termOf(confirmed, 'months:5')).toMatchObject({ from: '2027-05-01', until: '2027-05-31', year: '2026/27' });
  expect(termOf(confirmed, 'months:5-6')).toMatchObject({ from: '2027-05-01', until: '2027-06-30' });
});

test('nothing lies behind the end of a document', () => {
  expect(termOf({ ...roadmap, ends: '2022-05-15' }, 'months:5')).toMatchObject({ until: '2022-05-15' });
  expect(termOf({ ...roadmap, ends: '2021-12-31' }, 'months:5')).toBeNull();
});

test('a day is the day that is written', () => {
  expect(termOf(undated, 'by:2021-08-15')).toEqual({ kind: 'by', from: '2021-08-15', until: '2021-08-15', year: null });
  expect(termOf(roadmap, 'monthly')).toBeNull();
});
