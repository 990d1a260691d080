import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import type { Corpus, Document } from '../corpus/types.ts';
import { coverage } from './coverage.ts';

const corpus = corpusOfContent();

function withDocuments(change: (document: Document, index: number) => Document | null): Corpus {
  const documents = [...corpus.documents.values()].flatMap((document, index) => change(document, index) ?? []);
  return { ...corpus, documents: new Map(documents.map((document) => [document.id, document])) };
}

test('whose documents, of which years, and that nobody has confirmed them', () => {
  expect(coverage(corpus)).toBe(
    '8 документов 2020–2021 годов: Феодосия, Сакский район и 3 школы. Действуют ли они сейчас, не подтверждено.',
  );
});

test('what is confirmed is not called unconfirmed', () => {
  const half = withDocuments((document, index) => (index % 2 === 0 ? { ...document, status: 'in-force' } : document));
  expect(coverage(half)).toMatch(/ Действие 4 из них не подтверждено\.$/u);
  const all = withDocuments((document) => ({ ...document, status: 'in-force' }));
  expect(coverage(all)).toMatch(/3 школы\.$/u);
});

test('one document, and none', () => {
  const one = withDocuments((document) => (document.id === 'saki-206' ? document : null));
  expect(coverage(one)).toBe('1 документ 2021 года: Сакский район. Действуют ли они сейчас, не подтверждено.');
  expect(coverage(withDocuments(() => null))).toBe('');
});
