/** `npm start`: builds the site into `dist`, or into the folder of `--out`, and serves it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, root, type Environment } from './environment.ts';
import { fail } from './fail.ts';
import { serve } from './serve.ts';
import { buildSite } from './site/build.ts';

async function start(environment: Environment): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const dir = resolve(root, values.out);
  if (!(await buildSite({ environment, out: dir, say: console.log }))) {
    process.exitCode = 1;
    return;
  }
  const { url, close } = await serve({ dir, base: environment.base, port: environment.port });
  console.log(`\nСайт открыт: ${url}\nОстановить: Ctrl+C`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

/** A taken or forbidden port in words; anything else as it is. */
function portTrouble(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const what = code === 'EADDRINUSE' ? 'уже занят другой программой' : 'система не разрешает занять';
  return new Error(
    `Порт ${process.env['PORT'] ?? '4321'} ${what}. Выберите другой:\n` +
      '  Linux, macOS:        PORT=4322 npm start\n' +
      '  Windows PowerShell:  $env:PORT=4322; npm start',
  );
}

try {
  await start(readEnvironment(process.env));
} catch (error) {
  fail(portTrouble(error));
}
