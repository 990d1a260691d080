import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { searchFiles } from './search-files.ts';
import { pageTexts } from './texts/index.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '..', '..', 'content'));
const day = '2026-01-01';

test('the index is the same to the byte every time, one text a page, without interfaces we do not use', async () => {
  const [one, other] = [await searchFiles(corpus, day), await searchFiles(corpus, day)];
  const byPath = (files: typeof one) =>
    new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  expect(byPath(other)).toEqual(byPath(one));
  const paths = one.map(({ path }) => path.replaceAll('\\', '/'));
  const pages = pageTexts(corpus, day);
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(pages.length);
  expect(paths.filter((path) => !/^(?:fragment|index|synonyms)\/|\.pf_meta$/u.test(path)).sort()).toEqual([
    'pagefind-entry.json',
    'words.json',
  ]);
  const texts = one.filter(({ path }) => path.endsWith('.pf_fragment'));
  const told = texts.map(({ content }) => {
    const fragment = gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/u, '');
    return (JSON.parse(fragment) as { page: { path: string } }).page.path;
  });
  expect(told.sort()).toEqual(pages.map(({ path }) => path).sort());
});
