import { expect, test } from 'vitest';
import { corpusOfContent } from '../../../tests/support/corpus-of-content.ts';
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import { quarterGaps } from './quarter-gaps.ts';

const corpus = corpusOfContent();

/** The content with the clauses of the roadmap changed. */
function withRoadmap(change: (clause: Clause) => Clause, fields: Partial<Document> = {}): Corpus {
  const documents = [...corpus.documents].map(([id, document]): [string, Document] => [
    id,
    id === 'saki-206-1' ? { ...document, ...fields, clauses: document.clauses.map(change) } : document,
  ]);
  return { ...corpus, documents: new Map(documents) };
}

test('where the content does not speak of it, the gap is told from the clauses', () => {
  const [gap] = quarterGaps(withRoadmap((clause) => ({ ...clause, erratum: null })));
  expect(gap?.words).toBe(
    'Сроки названы за вторую четверть — декабрь, за четвёртую четверть — май; третья четверть не названа нигде. Пропуск мы не восполняем.',
  );
});

test('a clause on the third quarter, with a month or without, closes it', () => {
  const closed = (clause: Clause): Clause =>
    clause.anchor === '5' ? { ...clause, text: 'Мониторинг оценок третьей четверти.' } : clause;
  expect(quarterGaps(withRoadmap(closed))).toEqual([]);
});

test('quarters of another responsibility make no gap, nor do documents that bind nobody', () => {
  const other = (clause: Clause): Clause => (clause.anchor === '9' ? { ...clause, duties: ['reporting'] } : clause);
  expect(quarterGaps(withRoadmap(other))).toEqual([]);
  expect(quarterGaps(withRoadmap((clause) => clause, { status: 'repealed' }))).toEqual([]);
});

test('a plan that ends after the second quarter has no gap', () => {
  const cut = (clause: Clause): Clause => (clause.anchor === '9' ? { ...clause, text: 'Итоги года.' } : clause);
  expect(quarterGaps(withRoadmap(cut))).toEqual([]);
});
