import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { serve } from './serve.ts';

const long = `<!doctype html><p>${'Пункт и ещё пункт. '.repeat(20_000)}`;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function site(
  base: string,
): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>> {
  const dir = temporaryFolder({
    'index.html': 'home',
    '404.html': 'нет такой страницы',
    'documents/saki-206/index.html': long,
    '_astro/a.Bc12.js': 'let a = 1;',
    'robots.txt': 'Привет',
    'pagefind/fragment/ru_1.pf_fragment': 'x',
  });
  const { url, close } = await serve({ dir, base, port: 0 });
  onTestFinished(close);
  const { port } = new URL(url);
  // Not fetch: it would tidy the path, follow redirects and decompress.
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ port, path, headers, method, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    });
}

test('pages, their addresses without the slash, and what is not there', async () => {
  const get = await site('/');
  expect((await get('/')).body.toString()).toBe('home');
  const moved = await get('/documents/saki-206?x=1');
  expect([moved.status, moved.headers.location]).toEqual([301, '/documents/saki-206/?x=1']);
  const lost = await get('/nothing/');
  expect([lost.status, lost.body.toString()]).toEqual([404, 'нет такой страницы']);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('nobody is led to another host or out of the folder', async () => {
  const get = await site('/');
  for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '/\\documents/saki-206']) {
    const { status, headers } = await get(path);
    expect({ path, status, location: headers.location }).toEqual({ path, status: 404, location: undefined });
  }
  expect((await get('//documents/saki-206')).headers.location).toBeUndefined();
});

test('a site in a folder of its host', async () => {
  const get = await site('/punkt/');
  expect((await get('/punkt/')).body.toString()).toBe('home');
  for (const path of ['/', '/punkt']) expect((await get(path)).headers.location).toBe('/punkt/');
  expect((await get('/punkt/documents/saki-206')).headers.location).toBe('/punkt/documents/saki-206/');
  expect((await get('/documents/saki-206/')).status).toBe(404);
});

test('every answer is guarded by headers, lost pages too', async () => {
  const get = await site('/');
  for (const path of ['/', '/nothing/', '/documents/saki-206']) {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  }
});

test('what has a hash in its name is kept for ever, pages are asked for anew', async () => {
  const get = await site('/');
  expect((await get('/_astro/a.Bc12.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/pagefind/fragment/ru_1.pf_fragment')).headers['cache-control']).toContain('immutable');
  const { headers } = await get('/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await get('/', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
});

test('texts are compressed for those who take it, and whole', async () => {
  const get = await site('/');
  const path = '/documents/saki-206/';
  const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
  const gzip = await get(path, { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(long);
  const plain = await get(path);
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, long]);
  const lost = await get('/nothing/', { 'accept-encoding': 'br' });
  expect(brotliDecompressSync(lost.body).toString()).toBe('нет такой страницы');
  expect((await get('/pagefind/fragment/ru_1.pf_fragment', { 'accept-encoding': 'br' })).body.toString()).toBe('x');
  expect((await get('/robots.txt')).headers['content-type']).toBe('text/plain;charset=utf-8');
});
