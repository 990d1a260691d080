import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';
import { cacheControl, contentType, securityHeaders } from './headers.ts';

export interface ServeOptions {
  /** Folder of a built site. */
  readonly dir: string;
  /** Folder of the site on the host: `/` or `/punkt/`. */
  readonly base: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
}

export interface Served {
  /** Address of the home page, with the base. */
  readonly url: string;
  /** Stops listening and drops idle connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a real host would: security headers, caching, compression, 404 page, trailing slashes.
 * @throws the error of `listen`, for example `EADDRINUSE`
 */
export async function serve({ dir, base, port }: ServeOptions): Promise<Served> {
  const server = createServer(handler(dir, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  // `listen` without a host answers on IPv4 and IPv6, and then the address is never a pipe's name.
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function handler(dir: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(dir, {
    dev: true, // looks at the disk each time: `npm run build` may replace the folder while we serve
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      const type = contentType(path);
      if (type !== null) response.setHeader('Content-Type', type);
    },
  });

  return (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    const { path, query } = split(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const moved = redirection(dir, base, path);
    if (moved !== null) {
      response.writeHead(moved === base ? 302 : 301, { Location: moved + query }).end();
      return;
    }
    compress(request, response);
    if (!path.startsWith(base)) {
      notFound(dir, response);
      return;
    }
    request.url = `/${path.slice(base.length)}${query}`;
    files(request, response, () => {
      notFound(dir, response);
    });
  };
}

/** Where a path is sent on to: the home page from outside the base, or the same path with its slash. */
function redirection(dir: string, base: string, path: string): string | null {
  if (base !== '/' && (path === '/' || `${path}/` === base)) return base;
  if (path.endsWith('/') || !path.startsWith(base)) return null;
  // Plain names only: `//host` and `/\host` would lead to another host, `..` out of the folder.
  const inside = path.slice(base.length);
  const plain = /^[\w.-]+(?:\/[\w.-]+)*$/u.test(inside) && !inside.split('/').includes('..');
  return plain && existsSync(join(dir, inside, 'index.html')) ? `${path}/` : null;
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Такой страницы нет.';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(body);
}

function split(url: string): { path: string; query: string } {
  const at = url.indexOf('?');
  return at === -1 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at) };
}
