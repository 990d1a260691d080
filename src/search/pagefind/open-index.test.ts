import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexFiles, readerOf, type IndexFile } from '../index/index-files.ts';
import { proveReadable } from '../index/prove-readable.ts';
import { filterToken } from '../index-token.ts';
import type { PageText } from '../page-text.ts';
import { openIndex } from './open-index.ts';

const page = (path: string, text: string, asked: readonly string[] = []): PageText => ({
  path,
  kind: 'guide',
  title: 'Запись',
  label: '',
  state: null,
  past: false,
  organization: null,
  document: null,
  units: [{ anchor: null, heading: 'Запись', names: [], asked, roles: ['teacher'], text }],
});
const opened = async (pages: readonly PageText[], base?: string) =>
  openIndex(readerOf(await indexFiles(pages, new Set())), base);
const paths = async (
  index: Awaited<ReturnType<typeof opened>>,
  stem: string,
  begins = false,
): Promise<readonly string[]> =>
  (await Promise.all((await index.pagesWith(stem, begins)).map((ref) => ref.text()))).map(({ path }) => path).sort();

test('pages are found by their stems, by a beginning, by a number, and by nothing else', async () => {
  const index = await opened([page('/a/', 'журнал сайт 3.6'), page('/b/', 'журавль район')]);
  expect(await paths(index, 'журнал')).toEqual(['/a/']);
  expect(await paths(index, 'сайт')).toEqual(['/a/']);
  expect(await paths(index, 'жур')).toEqual([]);
  expect(await paths(index, 'жур', true)).toEqual(['/a/', '/b/']);
  expect(await paths(index, '3.6')).toEqual(['/a/']);
  expect(await paths(index, 'ящер')).toEqual([]);
  expect((await index.pagesOf(filterToken('audience', 'teacher'))).size).toBe(2);
  expect((await index.pagesOf(filterToken('audience', 'pupil'))).size).toBe(0);
});

test('what people say who ask is found, and told from what a page says', async () => {
  const index = await opened([page('/a/', 'журнал', ['училк журнал']), page('/b/', 'училк')]);
  const refs = await index.pagesWith('училк', false);
  const told = await Promise.all(refs.map(async (ref) => [(await ref.text()).path, ref.manner] as const));
  expect(told.sort()).toEqual([
    ['/a/', 'asked'],
    ['/b/', 'text'],
  ]);
  const [near] = await index.wordsNear('училк');
  expect(near?.own).toEqual([
    ['журнал', 1],
    ['запис', 2],
    ['училк', 1],
  ]);
  expect(near?.asked).toEqual(['училк']);
});

test('the neighbourhood of a word is the same object every time, without properties', async () => {
  const index = await opened([page('/a/', 'журнал')]);
  const [one] = await index.wordsNear('журнал');
  const [other] = await index.wordsNear('журналист');
  expect(other).toBe(one);
  expect(one?.own.filter(([word]) => word.startsWith('zz'))).toEqual([]);
});

test('pages of another site have its base', async () => {
  const index = await opened([page('/a/', 'журнал')], '/schools/17');
  const [ref] = await index.pagesWith('журнал', false);
  expect((await ref?.text())?.base).toBe('/schools/17');
  expect(ref?.id).toMatch(/^\/schools\/17/u);
});

test('a file that did not come is asked for again', async () => {
  const files = await indexFiles([page('/a/', 'журнал')], new Set());
  let isOffline = true;
  const read = readerOf(files);
  const index = await openIndex((path) =>
    isOffline && path.startsWith('index/') ? Promise.reject(new Error('offline')) : read(path),
  );
  await expect(index.pagesWith('журнал', false)).rejects.toThrow('offline');
  isOffline = false;
  expect(await index.pagesWith('журнал', false)).toHaveLength(1);
});

test('whatever is written is read back, in as many chunks as it takes', async () => {
  const word = fc.stringMatching(/^[а-яё]{2,12}$/u);
  const text = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
      const pages = texts.map((one, at) => page(`/${at}/`, one));
      const files = await indexFiles(pages, new Set());
      await proveReadable(files, pages, new Set());
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('an index that is not what was put in is noticed', async () => {
  const files: readonly IndexFile[] = await indexFiles([page('/a/', 'журнал')], new Set());
  const others = [page('/a/', 'журнал урок')];
  await expect(proveReadable(files, others, new Set())).rejects.toThrow(
    'Поисковый индекс не читается: по «урк» страниц 0, а должно быть 1.',
  );
});
