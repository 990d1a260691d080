/** A district searched along with its school: two indexes, built apart, asked as one. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../scripts/search/node-library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ask } from '../../src/search/answer/ask.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { plainQuestion } from './measure.ts';

const tests = join(import.meta.dirname, '..');
const files = (folder: string) => searchFiles(loadCorpus(folder).corpus, '2026-11-27');

test('places of both sites are found, each by its own address, the better first', async () => {
  const district = await files(join(tests, '..', 'src', 'content'));
  const school = await files(join(tests, 'fixtures', 'tiny'));
  const library = await openLibrary(district, [{ base: '/schools/17', files: school }]);
  const paths = async (query: string): Promise<readonly string[]> =>
    (await ask(library, plainQuestion(query))).hits.map(({ base, path }) => `${base ?? ''}${path}`);
  expect((await paths('забыла пароль'))[0]).toBe('/guides/lost-password/');
  expect((await paths('приказ 12'))[0]).toBe('/schools/17/documents/order/');
  expect((await paths('приказ 206'))[0]).toBe('/documents/saki-206/');
  const record = await paths('как записать урок');
  expect(record).toContain('/schools/17/guides/record-lesson/');
  expect(record).toContain('/guides/lesson-record/');
});
