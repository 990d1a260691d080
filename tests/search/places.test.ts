/** A place that a reader names by its number comes first, however it is written. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../scripts/search/node-library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ask } from '../../src/search/answer/ask.ts';
import type { Library } from '../../src/search/answer/library.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { plainQuestion } from './measure.ts';

let library: Library;
beforeAll(async () => {
  const { corpus } = loadCorpus(join(import.meta.dirname, '..', '..', 'src', 'content'));
  library = await openLibrary(await searchFiles(corpus, '2026-11-27'));
});

test.each([
  ['п.1.5 приказа 206', '/documents/saki-206/#1.5'],
  // The order has no such clause: itself, and not a clause 3.3 of another.
  ['п. 3.3 приказа 271', '/documents/krasnomakskaya-271/'],
  ['298 IV.2.1', '/documents/feodosia-298/#IV.2.1'],
  ['1у.2.1 298', '/documents/feodosia-298/#IV.2.1'],
  ['приказ 206 от 25.06.2021', '/documents/saki-206/'],
  ['приложение 2 к приказу 206', '/documents/saki-206-2/'],
  ['приложение 5 к приказу 271', '/documents/krasnomakskaya-271/#2.5'],
  // Guides mention such a clause oftener than documents have it.
  ['феодосия II.3', '/documents/feodosia-298/#II.3'],
  ['регламент помощи III.1', '/documents/school-help/#III.1'],
])('«%s» leads to %s', async (query, path) => {
  const { hits } = await ask(library, plainQuestion(query));
  expect(hits[0]?.path).toBe(path);
});
