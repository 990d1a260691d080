/** A site's search outside a browser: Pagefind's own code over the files of the index, given to it by a small server. */
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from '../../src/search/index/index-files.ts';
import { joinedData } from '../../src/search/answer/join-data.ts';
import { readLexicon } from '../../src/search/language/lexicon.ts';
import type { Library } from '../../src/search/answer/library.ts';
import { dataFile, type SearchData } from '../../src/search/search-data.ts';
import { stemIndex, type Pagefind } from '../../src/search/answer/stem-index.ts';

/** Pagefind, with what opens and joins indexes. */
interface Instance extends Pagefind {
  init(): Promise<void>;
  mergeIndex(path: string, options: { baseUrl: string }): Promise<void>;
}

/** What Pagefind's file gives. */
interface PagefindFile {
  createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}

/** An index opened for questions. */
export interface OpenIndex {
  readonly pagefind: Instance;
  /** Where it is served. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens an index. @param files as they would lie below `<site>/pagefind/` */
export async function openIndex(files: readonly IndexFile[]): Promise<OpenIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-search-'));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer(({ url = '' }, response) => {
    const content = byPath.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindFile;
  const url = `http://127.0.0.1:${port}/`;
  const pagefind = module.createInstance({ basePath: url, noWorker: true });
  await pagefind.init();
  return {
    pagefind,
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A search that is ready, to be closed. */
export interface OpenLibrary {
  readonly library: Library;
  readonly close: () => Promise<void>;
}

/** A site as it is searched: files of `searchFiles`. */
export interface Site {
  /** Where it stands beside the first one: `/schools/17`. */
  readonly base: string;
  readonly files: readonly IndexFile[];
}

/** A site's search, and with it that of others that are searched along. */
export async function openLibrary(files: readonly IndexFile[], others: readonly Site[] = []): Promise<OpenLibrary> {
  const own = await openIndex(files);
  const along = await Promise.all(others.map(async (site) => ({ ...site, opened: await openIndex(site.files) })));
  for (const { base, opened } of along) await own.pagefind.mergeIndex(opened.url, { baseUrl: `${base}/` });
  const data = joinedData([
    { data: dataOf(files) },
    ...along.map((site) => ({ base: site.base, data: dataOf(site.files) })),
  ]);
  return {
    library: { index: stemIndex(own.pagefind), data, lexicon: readLexicon(data.lexicon) },
    close: async () => {
      await Promise.all([own, ...along.map(({ opened }) => opened)].map(({ close }) => close()));
    },
  };
}

function dataOf(files: readonly IndexFile[]): SearchData {
  const words = files.find(({ path }) => path === dataFile)?.content ?? new Uint8Array();
  return JSON.parse(new TextDecoder().decode(words)) as SearchData;
}
