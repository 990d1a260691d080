/** The language server of the Astro extension, asked as an editor asks it. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const modules = resolve(import.meta.dirname, '../../node_modules');
/** It comes with `@astrojs/check`. */
const script = resolve(modules, '@astrojs/language-server/bin/nodeServer.js');

/** An open server. */
export interface LanguageServer {
  readonly request: (method: string, parameters: unknown) => Promise<unknown>;
  readonly notify: (method: string, parameters: unknown) => void;
  readonly stop: () => void;
}

/** Starts the server for a folder, as the extension does with `astro.content-intellisense`. */
export async function startServer(folder: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<unknown, (result: unknown) => void>();
  let count = 0;
  let rest = Buffer.alloc(0);
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  child.stdout.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/u.exec(rest.subarray(0, end).toString())?.[1]);
      if (rest.length < end + 4 + length) return;
      receive(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()));
      rest = rest.subarray(end + 4 + length);
    }
  });
  const receive = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    // What the server asks of the editor has no answer here.
    if ('method' in message)
      send({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
    else waiting.get(message.id)?.('result' in message ? message.result : null);
  };
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((done) => {
      count++;
      waiting.set(count, done);
      send({ id: count, method, params });
    });
  const rootUri = pathToFileURL(folder).href;
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'punkt' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        diagnostic: {},
      },
      workspace: { workspaceFolders: true },
    },
    initializationOptions: {
      typescript: { tsdk: resolve(modules, 'typescript/lib') },
      contentIntellisense: true,
    },
  });
  const notify = (method: string, params: unknown): void => {
    send({ method, params });
  };
  notify('initialized', {});
  return { request, notify, stop: () => child.kill() };
}

/** The address of a file for the server. */
export function addressOf(folder: string, path: string): string {
  return pathToFileURL(resolve(folder, path)).href;
}
