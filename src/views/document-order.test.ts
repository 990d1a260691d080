import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { documentOrder, organizationsByLevel, documentsByLevel } from './document-order.ts';

const corpus = corpusOfContent();

test('levels from the town to the school, annexes behind their order', () => {
  expect(documentOrder(corpus).map(({ id }) => id)).toEqual([
    'feodosia-298',
    'saki-206',
    'saki-206-1',
    'saki-206-2',
    'saki-206-3',
    'zolotopolenskaya-154-5',
    'krasnomakskaya-271',
    'school-help',
  ]);
  expect(documentsByLevel(corpus).map(({ title }) => title)).toEqual(['Города и округа', 'Районы', 'Школы']);
});

test('towns come first, then districts, then schools by name, also those without documents', () => {
  const organizations = organizationsByLevel({ ...corpus, documents: new Map() }).flatMap(
    (level) => level.organizations,
  );
  expect(organizations.map(({ organization }) => organization.id)).toEqual([
    'feodosia',
    'saki',
    'zolotopolenskaya',
    'krasnomakskaya',
    'school',
  ]);
});
