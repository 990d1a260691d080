/** The search of a page: its own site and those that are searched along, over what a server gives. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { IndexFile } from '../../src/search/index/index-files.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { plainQuestion } from './measure.ts';

const files = await searchFiles(loadCorpus(join(import.meta.dirname, '..', 'fixtures', 'tiny')).corpus, '2026-11-27', {
  searchAlso: ['/schools/17/'],
  defaultOrganization: null,
});

/** What stands below `<folder>pagefind/` on the server. */
const served = new Map<string, readonly IndexFile[]>();

beforeEach(() => {
  vi.resetModules();
  served.clear();
  vi.stubGlobal('fetch', (path: string) => {
    const [folder = '', name = ''] = path.split('pagefind/');
    const content = served.get(folder)?.find((file) => file.path === name)?.content;
    return Promise.resolve(
      content === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(content)),
    );
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function found(query: string): Promise<readonly string[]> {
  const { search } = await import('../../src/search/answer/search.ts');
  const { hits } = await search(plainQuestion(query), () => undefined);
  return hits.map(({ base, path }) => `${base ?? ''}${path}`);
}

test('places of both sites are found', async () => {
  served.set('/', files).set('/schools/17/', files);
  const paths = await found('как записать урок');
  expect(paths).toContain('/guides/record-lesson/');
  expect(paths).toContain('/schools/17/guides/record-lesson/');
});

test('a site that does not answer is left out', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  served.set('/', files);
  expect(await found('как записать урок')).toContain('/guides/record-lesson/');
  expect(told).toHaveBeenCalled();
});

test('a site whose index is missing is left out, its own words stay', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  served.set('/', files).set(
    '/schools/17/',
    files.filter(({ path }) => !path.endsWith('.pf_meta')),
  );
  expect(await found('как записать урок')).toContain('/guides/record-lesson/');
});

test('where the own index is missing the question fails, and the next one is asked anew', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  served.set(
    '/',
    files.filter(({ path }) => !path.endsWith('.pf_meta')),
  );
  const { search } = await import('../../src/search/answer/search.ts');
  await expect(search(plainQuestion('как записать урок'), () => undefined)).rejects.toThrow('404');
  served.set('/', files);
  const { hits } = await search(plainQuestion('как записать урок'), () => undefined);
  expect(hits.length).toBeGreaterThan(0);
});
