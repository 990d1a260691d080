import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import { indexFiles } from './index-files.ts';
import { searchRecords } from './records.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '..', 'content'));
const records = searchRecords(corpus, '2026-01-01');

test('the index is the same to the byte every time, one fragment a page, without interfaces we do not use', async () => {
  const [one, other] = [await indexFiles(records), await indexFiles(records)];
  const byPath = (files: typeof one) =>
    new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  expect(byPath(other)).toEqual(byPath(one));
  const paths = one.map(({ path }) => path.replaceAll('\\', '/'));
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(records.length);
  expect(paths.filter((path) => !path.includes('/') && !path.endsWith('.pf_meta')).sort()).toEqual([
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'wasm.ru.pagefind',
  ]);
});
