/** Pagefind as it comes: its own code over an index of its own, given to it by a small server. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from '../../src/search/index/index-files.ts';

/** The part of Pagefind that is used. */
export interface StockPagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<StockPage> }[] }>;
}

export interface StockPage {
  readonly raw_url: string;
  readonly sub_results: readonly { readonly anchor?: { readonly id: string } }[];
}

interface PagefindFile {
  createInstance(options: { basePath: string; noWorker: boolean }): StockPagefind;
}

/** @param files as they would lie below `<site>/pagefind/` */
export async function openStock(
  files: readonly IndexFile[],
): Promise<{ readonly pagefind: StockPagefind; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-stock-'));
  const script = files.find(({ path }) => path === 'pagefind.js');
  await writeFile(join(folder, 'pagefind.mjs'), script?.content ?? '');
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer(({ url = '' }, response) => {
    const content = byPath.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const module = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as PagefindFile;
  const pagefind = module.createInstance({ basePath: `http://127.0.0.1:${port}/`, noWorker: true });
  await pagefind.init();
  return {
    pagefind,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
