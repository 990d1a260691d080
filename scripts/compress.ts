import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';

const compressible = /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json|ld\+json)|image\/svg)/u;

/**
 * Makes a response compress what is written to it, as real hosts do: sirv only serves files compressed beforehand,
 * and compressing a thousand pages at every build would take longer than the build.
 * Left alone: parts of files, what is compressed already, clients that take neither brotli nor gzip.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Accept-Encoding');
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === null || request.method === 'HEAD') return;

  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  let coder: BrotliCompress | Gzip | null = null;

  response.writeHead = (status: number, ...rest: unknown[]) => {
    const headers = { ...(rest.find((value) => typeof value === 'object') as OutgoingHttpHeaders | undefined) };
    const type = String(headers['Content-Type'] ?? response.getHeader('content-type') ?? '');
    if ((status === 200 || status === 404) && compressible.test(type)) {
      delete headers['Content-Length'];
      response.removeHeader('content-length');
      headers['Content-Encoding'] = encoding;
      coder = createCoder(encoding);
      coder.on('data', (chunk: Buffer) => {
        if (!plain.write(chunk)) coder?.pause();
      });
      coder.on('drain', () => response.emit('drain'));
      coder.on('end', () => plain.end());
      response.on('drain', () => coder?.resume());
    }
    return plain.writeHead(status, headers);
  };
  response.write = (chunk: string | Uint8Array) => (coder === null ? plain.write(chunk) : coder.write(chunk));
  response.end = (chunk?: unknown) => {
    const last = typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : undefined;
    if (coder === null) plain.end(last);
    else coder.end(last);
    return response;
  };
}

function createCoder(encoding: 'br' | 'gzip'): BrotliCompress | Gzip {
  if (encoding === 'gzip') return createGzip();
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/** The better of the two encodings a client takes, or null. */
function chooseEncoding(accepted: string | string[] | undefined): 'br' | 'gzip' | null {
  const names = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/u.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null;
}
