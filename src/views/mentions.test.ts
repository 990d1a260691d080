import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { mentions } from './mentions.ts';

const corpus = corpusOfContent();
const saki = corpus.documents.get('saki-206') ?? null;

test('a single place says whose it is, several share one name', () => {
  const found = mentions(
    corpus,
    [
      { kind: 'clause', id: 'saki-206-2#1.1' },
      { kind: 'clause', id: 'saki-206-2#1.2' },
      { kind: 'clause', id: 'feodosia-298#IV.1' },
      { kind: 'role', id: 'teacher' },
    ],
    saki,
  );
  expect(found).toEqual([
    {
      places: [
        { text: 'п. 1.1', path: '/documents/saki-206-2/#1.1' },
        { text: 'п. 1.2', path: '/documents/saki-206-2/#1.2' },
      ],
      of: 'приложения 2 к приказу № 206 от 25.06.2021',
    },
    {
      places: [
        { text: 'п. 1 раздела IV регламента № 298 от 14.10.2020 (Феодосия)', path: '/documents/feodosia-298/#IV.1' },
      ],
      of: '',
    },
  ]);
});

test('in its own document a place needs no more than its name', () => {
  expect(mentions(corpus, [{ kind: 'clause', id: 'saki-206#1.4' }], saki)).toEqual([
    { places: [{ text: 'п. 1.4', path: '/documents/saki-206/#1.4' }], of: '' },
  ]);
});
