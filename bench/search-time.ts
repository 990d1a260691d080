/**
 * `npm run search-time -- [documents]`: the search of a generated site (0: the real content): how long the index takes, its
 * size, what a reader downloads for an answer, and how long an answer takes in Chromium on a processor slowed down four times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserArguments, systemBrowser } from '../scripts/system-browser.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { searchFiles } from '../src/search/index/search-files.ts';
import { writePunkt } from './generate.ts';

const documents = Number(process.argv[2] ?? 0);
const folder = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
const asked = ['забыла пароль', 'отметки за четверть', 'учитель записывает тему', 'п. 3.6', 'журнал', 'щщщщ'];

try {
  if (documents > 0) writePunkt(folder, { documents, clauses: 40 });
  const { corpus } = loadCorpus(documents > 0 ? folder : join(import.meta.dirname, '../src/content'));
  const started = performance.now();
  const files = await searchFiles(corpus, '2026-11-27');
  const seconds = (performance.now() - started) / 1000;
  const size = (pattern: RegExp): string =>
    kilobytes(files.filter(({ path }) => pattern.test(path)).map(({ content }) => content));
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${documents} documents`);
  console.log(
    `index ${seconds.toFixed(1)} s, ${files.length} files: chunks ${size(/pf_index$/u)}, texts ${size(/pf_fragment$/u)}, meta ${size(/pf_meta$/u)}, words ${size(/words\.json$/u)}`,
  );
  await inBrowser(new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Bytes as they travel: compressed where they are not already. */
function kilobytes(contents: readonly Uint8Array[]): string {
  const sum = contents.reduce((total, content) => total + travelling(content), 0);
  return `${(sum / 1024).toFixed(1)} KB`;
}

function travelling(content: Uint8Array): number {
  return Math.min(content.length, brotliCompressSync(content).length);
}

async function inBrowser(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const scripts = await bundle();
  let sent = 0;
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const content = scripts.get(path) ?? files.get(path);
    if (path === '/') {
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><html lang="ru"><body data-base="/"></body></html>');
      return;
    }
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent += travelling(content);
    response
      .setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream')
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = systemBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    for (const [index, query] of asked.entries()) {
      const page = await browser.newPage();
      let early: number | null = null;
      await page.exposeFunction('early', () => {
        early ??= sent;
      });
      await page.goto(`http://127.0.0.1:${port}/`);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      sent = 0;
      const cold = await page.evaluate(answerTime, query);
      const bytes = sent;
      const first = early;
      const others = asked.filter((_, other) => other !== index);
      for (const other of others) await page.evaluate(answerTime, other);
      const warm = await page.evaluate(answerTime, `${query} `);
      console.log(
        `«${query}»: ${firstNames(first)}whole answer ${(bytes / 1024).toFixed(0)} KB, ${cold.hits} places; ` +
          `cold ${cold.milliseconds.toFixed(0)} ms, warm ${warm.milliseconds.toFixed(0)} ms`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** @param bytes that had been sent when the first names were shown; null where none were */
function firstNames(bytes: number | null): string {
  return bytes === null ? '' : `first names after ${(bytes / 1024).toFixed(0)} KB at most, `;
}

/** Runs in the page; `early` is told when the first places stand there. */
async function answerTime(query: string): Promise<{ milliseconds: number; hits: number }> {
  const load = (
    path: string,
  ): Promise<{ search: (question: object, early: () => void) => Promise<{ hits: object[] }> }> => import(path);
  const { search } = await load('/search.js');
  const { early } = window as unknown as { early: () => Promise<void> };
  const started = performance.now();
  const { hits } = await search(
    { query, typing: false, literal: false, reader: { organization: null, role: null }, filters: {} },
    () => void early(),
  );
  return { milliseconds: performance.now() - started, hits: hits.length };
}

/** The engine as the site has it: what few need is fetched by those who do. */
async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = await build({
    logLevel: 'error',
    configFile: false,
    define: { 'import.meta.env.BASE_URL': '"/"' },
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: { search: join(import.meta.dirname, '../src/search/answer/search.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const [first] = Array.isArray(out) ? out : [out];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  const chunks = first.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  for (const { fileName, code } of chunks) console.log(`${fileName}: ${kilobytes([new TextEncoder().encode(code)])}`);
  return new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, new TextEncoder().encode(code)]));
}
