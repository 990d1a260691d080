import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { printedLink, targetAt } from './printed-link.ts';

const corpus = corpusOfContent();
const clause = (id: string) => ({ kind: 'clause', id }) as const;

test.each([
  ['п. 3.6', 'saki-206#3.6', 'saki-206', null],
  ['директора школ', 'saki-206#3.6', 'saki-206', 'п. 3.6'],
  ['п. 3.6', 'saki-206#3.6', 'saki-206-1', 'приказ № 206 от 25.06.2021'],
  ['п. 3.6', 'saki-206#3.6', 'krasnomakskaya-271', 'приказ № 206 от 25.06.2021, Сакский район'],
  ['п. 3.6', 'saki-206#3.6', null, 'приказ № 206 от 25.06.2021, Сакский район'],
  ['срок', 'saki-206#3.6', null, 'п. 3.6 приказа № 206 от 25.06.2021, Сакский район'],
  ['п. 3.6 приказа № 206', 'saki-206#3.6', null, null],
  ['п. 13.6', 'saki-206#3.6', 'saki-206', 'п. 3.6'],
  ['п. II.2.5', 'school-help#II.2.5', 'school-help', null],
  ['раздел IV', 'school-help#IV.b2', 'school-help', 'абзац 2 раздела IV'],
])('«%s» to %s in %s prints %s', (text, id, here, words) => {
  expect(corpus.clauses.has(id)).toBe(true);
  expect(printedLink(corpus, clause(id), text, here)).toBe(words);
});

test('sections and documents are told, all else needs no words', () => {
  const document = corpus.documents.get('school-help');
  const title = `регламент «${document?.title ?? ''}»`;
  const section = { kind: 'section', id: 'school-help#IV' } as const;
  expect(printedLink(corpus, section, 'раздел IV', null)).toMatch(`${title}, `);
  expect(printedLink(corpus, { kind: 'document', id: 'saki-206' }, 'приказом', 'school-help')).toBe(
    'приказ № 206 от 25.06.2021, Сакский район',
  );
  expect(printedLink(corpus, { kind: 'document', id: 'saki-206' }, 'приказ № 206', null)).toBeNull();
  const annex = { kind: 'document', id: 'saki-206-1' } as const;
  expect(printedLink(corpus, annex, 'приложение 1', 'saki-206')).toBeNull();
  expect(printedLink(corpus, annex, 'дорожную карту', 'saki-206')).toBe('приложение 1 к приказу № 206 от 25.06.2021');
  expect(printedLink(corpus, { kind: 'role', id: 'teacher' }, 'учитель', null)).toBeNull();
  expect(printedLink(corpus, clause('absent#1'), 'п. 1', null)).toBeNull();
});

test('an address of the site leads back to what stands there', () => {
  expect(targetAt(corpus, '/documents/saki-206/#3.6')).toEqual(clause('saki-206#3.6'));
  expect(targetAt(corpus, '/documents/school-help/#IV')).toEqual({ kind: 'section', id: 'school-help#IV' });
  expect(targetAt(corpus, '/documents/saki-206/')).toEqual({ kind: 'document', id: 'saki-206' });
  expect(targetAt(corpus, '/documents/absent/')).toBeNull();
  expect(targetAt(corpus, 'https://example.org/documents/saki-206/')).toBeNull();
});
