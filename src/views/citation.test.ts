import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { citationOf } from './citation.ts';

const corpus = corpusOfContent();

test.each([
  ['saki-206', 'приказа № 206 от 25.06.2021 — изложение, действие не подтверждено'],
  ['saki-206-2', 'приложения 2 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено'],
  ['zolotopolenskaya-154-5', 'приложения 5 к приказу № 154-од от 30.04.2021 — изложение, действие не подтверждено'],
])('a clause of %s is cited with «%s»', (id, expected) => {
  const document = corpus.documents.get(id);
  expect(document && citationOf(corpus, document, '2026-11-22')).toBe(expected);
});

test('a document without number and date is told by its title', () => {
  const document = corpus.documents.get('school-help');
  expect(document && citationOf(corpus, document, '2026-11-22')).toBe(
    `регламента без номера и даты «${document?.title ?? ''}» — изложение, действие не подтверждено`,
  );
});
